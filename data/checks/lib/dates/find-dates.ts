/** Finds dates in a text: in words, inflected or not, or in figures in the order of its language. */
import type { EdtfDate } from "../../../model/dates/edtf.ts";
import { matchRanges, type TextRange } from "../../../model/text/text-range.ts";
import { memoise } from "../../../model/memoise.ts";
import { memoiseByLanguage } from "../memoise-text.ts";
import { toAsciiDigits } from "../../../model/text/digits.ts";
import { straighten } from "../words/straighten.ts";
import { listMonthPatterns, toHanNumber } from "./month-forms.ts";
import { ordinalPattern } from "../numbers/ordinals.ts";

const CONNECTORS =
  "of|the|and|or|to|until|through|between|de|del|di|do|da|e|ed|o|y|al|et|au|le|la|el|den|der|und|oder|bis|am|vom|в|и|по|до|с|та|і|й|або|ve|ile|من";

/** What may be between a day and its month: other days, connectors and punctuation, but no other words. */
const GAP = new RegExp(
  `^(?:[\\s,.()–—/'ªº°-]|\\d{1,2}(?:st|nd|rd|th|er|ste|ter|го|е)?(?!\\d)|(?<!\\p{L})(?:${CONNECTORS})(?!\\p{L}))*$`,
  "iu",
);

/** Maximum distance of a day from its month, in UTF-16 units: "September 11 and the 12th". */
const MAX_DISTANCE = 32;

/** Endings of a day in figures: 6th, 6., 6º, 1er, 6-го, 6日, 6일. */
const DAY_END =
  "(?:st|nd|rd|th|ste?|te[nr]?|er|e|-?(?:го|е))?(?![\\p{Lu}\\p{Ll}\\p{N}]|[.,:]\\d|\\s*%)";

type Order = "dmy" | "mdy" | "ymd";

/** The order in which a language writes day, month and year in figures. */
const orderOf = memoise((language: string): Order => {
  const parts = new Intl.DateTimeFormat(language, {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    calendar: "gregory",
    timeZone: "UTC",
  }).formatToParts(0);
  const order = parts
    .flatMap(({ type }) => (type === "year" || type === "month" || type === "day" ? [type] : []))
    .map((type) => type.charAt(0))
    .join("");
  return order === "mdy" || order === "ymd" ? order : "dmy";
});

/** Patterns of the date in figures. */
function listFigures({ year, month, day }: EdtfDate, language: string): string[] {
  const y = String(year);
  const m = `0?${month}`;
  const yy = `(?:${y}|${y.slice(2)})`;
  if (day === null)
    return [`${m}[./]${y}`, `${y}[-./]\\s?${m}`, `${y}\\s?[年년]\\s?${m}\\s?[月월]`];
  const d = `0?${day}`;
  const inOrder = {
    dmy: [`${d}\\s?[./-]\\s?${m}\\s?[./-]\\s?${yy}`, `${d}[./]${m}\\.?`],
    mdy: [`${m}[./-]${d}[./-]${yy}`, `${m}/${d}`],
    ymd: [`${y}\\s?[./-]\\s?${m}\\s?[./-]\\s?${d}\\.?`, `${m}[./]${d}`],
  }[orderOf(language)];
  return [
    ...inOrder,
    `${y}[-/.]${m}[-/.]${d}`,
    `(?:${y}\\s?[年년]\\s?)?${m}\\s?[月월]\\s?${d}\\s?[日일号號]`,
  ];
}

const findAll = (text: string, pattern: string): TextRange[] =>
  matchRanges(text, new RegExp(pattern, "giu"));

/** Whether a year beside the date is another year than the date's. */
function namesOtherYear(text: string, { end }: TextRange, year: number): boolean {
  const after =
    /^[\s,.]*(?:\d{1,2}(?:st|nd|rd|th)?(?!\d)[\s,.]*)?(?:(?:of|de|del|года|року|г\.)\s)?(\d{4})(?![\p{N}])/iu.exec(
      text.slice(end),
    )?.[1];
  return after !== undefined && /^(?:1[89]|20)/.test(after) && Number(after) !== year;
}

/** The mention of a month extended by the nearest mention of the day; null if other words are between them. */
function findDayBeside(
  text: string,
  { start, end }: TextRange,
  day: number,
  language: string,
): TextRange | null {
  const ordinal = ordinalPattern(language, day);
  const pattern = `(?<![\\p{N}]|\\d[.,:])0?${day}${DAY_END}|${toHanNumber(day)}[日号號]${ordinal === null ? "" : `|(?<![\\p{L}])(?:${ordinal})(?![\\p{L}])`}`;
  const from = Math.max(0, start - MAX_DISTANCE);
  const before = findAll(text.slice(from, start), pattern)
    .map((mention) => ({ start: from + mention.start, end: from + mention.end }))
    .findLast((mention) => GAP.test(text.slice(mention.end, start)));
  if (before) return { start: before.start, end };
  const after = findAll(text.slice(end, end + MAX_DISTANCE), pattern)
    .map((mention) => ({ start: end + mention.start, end: end + mention.end }))
    .find((mention) => GAP.test(text.slice(end, mention.start)));
  return after ? { start, end: after.end } : null;
}

export const MONTHS: readonly number[] = Array.from({ length: 12 }, (_, index) => index + 1);

/** By language, the patterns of each month. */
const monthPatternsOf = memoise((language: string): RegExp[][] =>
  MONTHS.map((month) =>
    listMonthPatterns(language, month).map((pattern) => new RegExp(pattern, "giu")),
  ),
);

const anyMonthOf = memoise(
  (language: string): RegExp =>
    new RegExp(MONTHS.flatMap((month) => listMonthPatterns(language, month)).join("|"), "iu"),
);

const normalise = (text: string): string => straighten(toAsciiDigits(text));

/** Whether the text may name a month in words; most texts name none. */
export const mayNameMonth = (text: string, language: string): boolean =>
  anyMonthOf(language).test(normalise(text));

const listMonths = memoiseByLanguage((text, language): TextRange[][] => {
  if (!mayNameMonth(text, language)) return [];
  const normalised = normalise(text);
  return monthPatternsOf(language).map((patterns) =>
    patterns
      .flatMap((pattern) => matchRanges(normalised, pattern))
      .filter(({ start }) => !language.startsWith("en") || /^\p{Lu}/u.test(text.slice(start))),
  );
});

/** Mentions of a month (1–12) in words. A lower-case "may" or "march" in English is a verb. */
export const findMonths = (text: string, language: string, month: number): readonly TextRange[] =>
  listMonths(text, language)[month - 1] ?? [];

/**
 * Mentions of a date, at the precision of the date. The year is not required, since news reports omit it; another year beside the
 * date makes it another date.
 */
export function findDates(text: string, language: string, date: EdtfDate): TextRange[] {
  const normalised = normalise(text);
  const { year, month, day } = date;
  if (month === null) return findAll(normalised, `(?<!\\p{N})${year}(?!\\p{N})`);
  const inFigures = listFigures(date, language).flatMap((pattern) =>
    findAll(normalised, `(?<![\\p{N}]|\\d[./-])(?:${pattern})(?![\\p{N}]|[./-]\\d)`),
  );
  const months = findMonths(text, language, month).filter(
    (mention) => !namesOtherYear(normalised, mention, year),
  );
  const inWords =
    day === null
      ? months
      : months.map((mention) => findDayBeside(normalised, mention, day, language));
  return [...inFigures, ...inWords.filter((mention) => mention !== null)];
}
