/** Finds the dates that a text states, and no more of each than it says. */
import * as chrono from "chrono-node";

/** How much of a month: the words the box shows for an approximate third. */
export type Part = "early" | "mid" | "late";

/** What the words themselves say of a day; null for what they leave out. */
export interface Stated {
  year: number | null;
  /** 1–12. */
  month: number | null;
  day: number | null;
  /** 0 is Sunday. */
  weekday: number | null;
}

export interface DateMention extends Stated {
  /** UTF-16 offsets, end exclusive. */
  start: number;
  end: number;
  text: string;
  /** The other end of "5 to 7 September". */
  until: Stated | null;
  part: Part | null;
  /** "yesterday", "last week": means something only beside the day of the report, which the text may not state. */
  relative: boolean;
}

/** Strict understands long forms that casual breaks at the time of day; casual alone knows a bare month or weekday. */
const PARSERS: Record<
  string,
  readonly [Pick<chrono.Chrono, "parse">, Pick<chrono.Chrono, "parse">]
> = {
  en: [chrono.en.strict, chrono.en.casual],
  de: [chrono.de.strict, chrono.de.casual],
  fr: [chrono.fr.strict, chrono.fr.casual],
  es: [chrono.es.strict, chrono.es.casual],
  pt: [chrono.pt.strict, chrono.pt.casual],
  nl: [chrono.nl.strict, chrono.nl.casual],
  ru: [chrono.ru.strict, chrono.ru.casual],
  uk: [chrono.uk.strict, chrono.uk.casual],
  ja: [chrono.ja.strict, chrono.ja.casual],
};

/**
 * Two days that have nothing in common. chrono counts from the day it is given, and now and then calls the outcome
 * certain ("last night"): what the words themselves say is the same from both.
 */
const ONE_DAY = new Date(Date.UTC(2001, 0, 1, 12));
const OTHER_DAY = new Date(Date.UTC(1994, 7, 18, 12));

const RELATIVE =
  /\b(?:ago|last|next|this|past|coming|yesterday|today|tomorrow|tonight|earlier|later|for|within|in \d+|days?|weeks?|months?|years?|after|before)\b/i;

const DEICTIC =
  /^(?:yesterday|today|tomorrow|tonight|this (?:morning|afternoon|evening|week|month|year))\b/i;

const PARTS = ["year", "month", "day", "weekday"] as const;

function statedBy(one: chrono.ParsedComponents, other: chrono.ParsedComponents): Stated {
  const [year = null, month = null, day = null, weekday = null] = PARTS.map((part) =>
    one.isCertain(part) && one.get(part) === other.get(part) ? one.get(part) : null,
  );
  return { year, month, day, weekday };
}

/** Without its capital it is a verb. */
const NO_DATE = /^(?:may|march|sat|sun|[Nn]ow)$/;

const NOTHING: Stated = { year: null, month: null, day: null, weekday: null };

/** 9/11/2023 is November to some and September to others. */
const isAmbiguous = (words: string): boolean => {
  const [, first, second] = /^\D*(\d{1,2})[/.](\d{1,2})[/.]\d{2,4}/.exec(words) ?? [];
  return first !== undefined && first !== second && Number(first) <= 12 && Number(second) <= 12;
};

function toMention(
  { index, text, start, end }: chrono.ParsedResult,
  other: chrono.ParsedResult,
): DateMention | null {
  const own = statedBy(start, other.start);
  const relative =
    DEICTIC.test(text) ||
    start.tags().has("result/relativeDate") ||
    (own.month === null && RELATIVE.test(text));
  const saysDay = own.month !== null || own.weekday !== null || own.year !== null;
  if (NO_DATE.test(text) || (!saysDay && !relative)) return null;
  const words = text.replace(/[\s,.]+$/u, "");
  const mention = { start: index, end: index + words.length, text: words, part: null };
  if (relative) return { ...mention, ...NOTHING, until: null, relative };
  if (isAmbiguous(text)) return { ...mention, ...NOTHING, year: own.year, until: null, relative };
  return {
    ...mention,
    ...own,
    until: end && other.end ? statedBy(end, other.end) : null,
    relative,
  };
}

const PART_OF_MONTH =
  /(?<![\p{L}])(early|mid|late|(?:the )?(?:beginning|start|middle|end) of)[\s-]*(?:in\s+)?$/iu;

/** "at the end of August" is late August, and not its last day. */
function withPart(text: string, mention: DateMention): DateMention {
  const inside =
    /^(?:the )?(?:end|beginning|start|middle) of /i.exec(mention.text)?.[0].length ?? 0;
  const at = mention.start + inside;
  const from = Math.max(0, at - 30);
  const match = PART_OF_MONTH.exec(text.slice(from, at));
  const word = match?.[1] ?? /^(?:early|mid|late)/i.exec(mention.text)?.[0];
  if (mention.month === null || word === undefined || (mention.day !== null && inside === 0))
    return mention;
  const part = /early|beginning|start/i.test(word) ? "early" : /mid/i.test(word) ? "mid" : "late";
  const start = match ? from + match.index : mention.start;
  return {
    ...mention,
    start,
    text: text.slice(start, mention.end),
    day: null,
    weekday: null,
    part,
  };
}

const NEAR_WEEKDAY = 16;

/** "On Tuesday morning, September 12": the weekday belongs to the day that follows. */
function joinWeekdays(text: string, mentions: readonly DateMention[]): DateMention[] {
  const joined: DateMention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const between = last && text.slice(last.end, mention.start);
    const belongs =
      last?.weekday != null &&
      last.month === null &&
      mention.day !== null &&
      mention.weekday === null &&
      between !== undefined &&
      between.length <= NEAR_WEEKDAY &&
      !/[.;:\n]/.test(between);
    if (!belongs) joined.push(mention);
    else
      joined[joined.length - 1] = {
        ...mention,
        weekday: last.weekday,
        start: last.start,
        text: text.slice(last.start, mention.end),
      };
  }
  return joined;
}

const YEAR =
  /(?<=\b(?:in|since|by|until|of|from|during|year|before|after)\s)(?:19|20)\d{2}(?![\d\p{L}-])/giu;

const bareYears = (text: string): DateMention[] =>
  Array.from(text.matchAll(YEAR), ({ 0: words, index }) => ({
    ...NOTHING,
    start: index,
    end: index + words.length,
    text: words,
    year: Number(words),
    until: null,
    part: null,
    relative: false,
  }));

/** chrono reads a line as one sentence; a text is read line by line so that no date runs over a line's end. */
function parseLines(parser: Pick<chrono.Chrono, "parse">, text: string): DateMention[] {
  return Array.from(text.matchAll(/[^\n]+/g)).flatMap(({ 0: line, index: offset }) => {
    const others = new Map(parser.parse(line, OTHER_DAY).map((result) => [result.index, result]));
    return parser
      .parse(line, ONE_DAY)
      .map((result) => {
        const other = others.get(result.index);
        return other?.text === result.text ? toMention(result, other) : null;
      })
      .filter((mention) => mention !== null)
      .map((mention) =>
        Object.assign(mention, { start: mention.start + offset, end: mention.end + offset }),
      );
  });
}

/** In the order of the text, without overlap. */
export function findDates(text: string, language: string): DateMention[] {
  const [strict, casual] = PARSERS[language] ?? PARSERS["en"]!;
  const found: DateMention[] = [];
  for (const mention of [
    ...parseLines(strict, text),
    ...parseLines(casual, text),
    ...bareYears(text),
  ])
    if (!found.some(({ start, end }) => mention.start < end && mention.end > start))
      found.push(mention);
  const ordered = found.toSorted((a, b) => a.start - b.start);
  return joinWeekdays(text, ordered).map((mention) => withPart(text, mention));
}
