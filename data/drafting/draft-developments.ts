/** The drafts of developments/<date>-<slug>.yaml: one for each dated sentence, and one for each speaker beside them. */
import type { DatedSentence, Draft, DraftQuote } from "./draft.ts";
import { ADVICE } from "./draft-article.ts";
import { Guess, toGuessYaml } from "./guess-yaml.ts";
import { isReported } from "../checks/lib/reported-dates.ts";
import type { ResolvedDate } from "./resolve-dates.ts";
import { takeId, toSlug } from "./slug.ts";

export interface DevelopmentDrafts {
  article: string;
  /** The first line of each file, which names its schema. */
  head: string;
  /** Origins that the story has already, by name. */
  origins: readonly string[];
  /** Ids of developments and of statements that are taken. */
  taken: { developments: Set<string>; statements: Set<string> };
}

/** The schema takes no longer one. */
const HEADLINE = 90;

const UNSTATED = {
  edtf: "XXXX",
  basis: "inferred",
  note: "No date is stated near these words: say from what it follows.",
};

const flat = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();

function toHeadline(text: string): string {
  const line = flat(text).replace(/\.$/, "");
  return line.length <= HEADLINE ? line : `${line.slice(0, line.lastIndexOf(" ", HEADLINE - 2))}…`;
}

const KINDS: readonly (readonly [string, RegExp])[] = [
  ["sanctions", /\bsanction(?:s|ed)\b/i],
  ["meeting", /\b(?:met|meets|meeting|talks|summit|negotiat\w+)\b/i],
  ["visit", /\b(?:visit\w*|arriv\w+|travel\w*|depart\w*|went to|trip)\b/i],
  ["supply", /\b(?:suppl\w+|deliver\w*|ship(?:ped|ments?)|export\w*)\b/i],
  ["report", /\b(?:reported|newspaper|media)\b/i],
];

const kindOf = (text: string): string => KINDS.find(([, test]) => test.test(text))?.[0] ?? "other";

function statusOf(quotes: readonly DraftQuote[]): { value: string; by: string[] } {
  const stances = new Set(quotes.map(({ attribution }) => attribution.stance));
  const by = [...new Set(quotes.map(speakerOf))];
  if (stances.has("denies")) return { value: "denied", by };
  if (stances.has("accuses")) return { value: "alleged", by };
  return quotes.length > 0
    ? { value: "confirmed", by }
    : { value: "reported", by: ["unknown-actor"] };
}

/** Where the outlet had it from: an origin of the story that the sentence names, or the agency; none where it names no source. */
function originOf(text: string, draft: Draft, origins: readonly string[]): { origin?: Guess } {
  const named = origins.find((origin) => text.includes(origin));
  if (named !== undefined) return { origin: new Guess(named) };
  const cited =
    /(?:[Aa]ccording to|told|citing|speaking to|quoted by)\s+(?:the\s+)?(\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*)*)/u.exec(
      text,
    )?.[1];
  const origin = cited ?? draft.wire;
  return origin ? { origin: new Guess(origin) } : {};
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;

function hintOf({ near, unbalanced, attribution }: DraftQuote): string {
  const [best] = near;
  const same = best
    ? `; shares ${percent(best.score)} of its words with ${best.statement} in ${best.development} (“${flat(best.text).slice(0, 120)}”): if it is the same statement, move the quote there`
    : "";
  return `${attribution.why}${unbalanced ? "; its quotation marks are astray" : ""}${same}`;
}

/** The story's actor, or a slug of the name in the text, for the editor to settle. */
const speakerOf = ({ attribution }: DraftQuote): string =>
  attribution.actor ?? (toSlug(attribution.speaker ?? "") || "unknown-speaker");

function toStatement(quote: DraftQuote, draft: Draft, into: DevelopmentDrafts): unknown {
  const { stance, verb } = quote.attribution;
  const name = speakerOf(quote);
  return {
    id: takeId(toSlug(`${name} ${quote.text}`, 6) || name, into.taken.statements),
    speaker: new Guess(name, hintOf(quote)),
    stance: new Guess(stance, verb === "" ? "" : `“${verb}”`),
    quotes: [
      {
        article: into.article,
        ...originOf(quote.text, draft, into.origins),
        quote: quote.text,
        form: new Guess(quote.form),
      },
    ],
  };
}

interface Part {
  /** The words that the headline and summary are drafted from. */
  words: string;
  evidence: string[];
  date: ResolvedDate | null;
  quotes: DraftQuote[];
  start: number;
  end: number;
}

function toFile(part: Part, draft: Draft, into: DevelopmentDrafts): [string, string] {
  const { words, date, evidence, quotes } = part;
  const undated = date ? words.replace(date.mention.text, "") : words;
  const id = takeId(toSlug(undated, 5) || "draft", into.taken.developments);
  const speakers = quotes.map(
    ({ attribution }) => attribution.actor ?? toSlug(attribution.speaker ?? ""),
  );
  const actors = [...new Set([...speakers, ...draft.actorsIn(part.start, part.end)])].filter(
    (actor) => actor !== "",
  );
  const day =
    date && !date.edtf.includes("X") ? date.edtf.slice(0, 10).replace(/[~/].*$/, "") : "undated";
  const text = toGuessYaml(
    [
      into.head,
      `${ADVICE} If it is no development of this story, delete the file; if the story has it already, move its evidence there.`,
    ],
    {
      headline: new Guess(toHeadline(words), "the source's words, not yet a headline"),
      date: date
        ? new Guess(
            {
              edtf: date.edtf,
              basis: date.basis,
              ...(date.note === "" ? {} : { note: date.note }),
            },
            `“${date.mention.text}”`,
          )
        : new Guess(UNSTATED),
      kind: new Guess(quotes.length > 0 ? "statement" : kindOf(words)),
      status: new Guess(statusOf(quotes)),
      summary: new Guess(flat(words), "the source's words, not yet a summary"),
      actors: new Guess(actors),
      evidence: evidence.map((quote) =>
        Object.assign({ article: into.article }, originOf(quote, draft, into.origins), { quote }),
      ),
      ...(quotes.length > 0
        ? { statements: quotes.map((quote) => toStatement(quote, draft, into)) }
        : {}),
    },
  );
  return [`developments/${day}-${id}.yaml`, text];
}

const within = (quote: DraftQuote, { start, end }: { start: number; end: number }): boolean =>
  quote.start >= start && quote.end <= end;

/**
 * The date that a sentence tells its event by: the first with a month, or one counted from the day of the report. A date
 * inside reported words is that of what they are about: “Sharif said … the April 22 attack”.
 */
const mainDate = ({ sentence, dates }: DatedSentence, language: string): ResolvedDate | null =>
  dates.find(({ mention, basis }) => {
    const start = mention.start - sentence.start;
    const end = mention.end - sentence.start;
    return (
      (mention.month !== null || basis === "inferred") &&
      !isReported(sentence.text, { start, end }, language)
    );
  }) ?? null;

/** The drafted files by path in the story's folder. */
export function draftDevelopments(draft: Draft, into: DevelopmentDrafts): Map<string, string> {
  const dated = draft.dated.flatMap((one) => {
    const date = mainDate(one, draft.language);
    return date ? [{ sentence: one.sentence, date }] : [];
  });
  const parts = dated.map(({ sentence: { start, end, text }, date }): Part => ({
    words: text,
    evidence: [text],
    date,
    quotes: draft.quotes.filter((quote) => within(quote, { start, end })),
    start,
    end,
  }));
  const rest = draft.quotes.filter(
    (quote) => !dated.some(({ sentence }) => within(quote, sentence)),
  );
  const bySpeaker = Map.groupBy(
    rest,
    ({ attribution, start }) => attribution.actor ?? attribution.speaker ?? start,
  );
  for (const quotes of bySpeaker.values()) {
    const [first] = quotes;
    if (!first) continue;
    const { attribution, start, end, text } = first;
    parts.push({
      words:
        attribution.speaker === null || text.includes(attribution.speaker)
          ? text
          : `${attribution.speaker}: ${text}`,
      evidence: [text],
      date: null,
      quotes,
      start,
      end,
    });
  }
  return new Map(parts.map((part) => toFile(part, draft, into)));
}
