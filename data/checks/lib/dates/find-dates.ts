/** Finds dates in a text: in words, inflected or not, or in figures in the order of its language. */
import type { EdtfDate } from "../../../model/edtf.ts";
import { straighten } from "./date-names.ts";
import { toAsciiDigits } from "../numbers/digits.ts";
import { listMonthPatterns, toHanNumber } from "./month-forms.ts";
import { findOrdinal } from "../numbers/ordinals.ts";

/** UTF-16 offsets, end exclusive. */
export interface DateMention {
  start: number;
  end: number;
}

const CONNECTORS =
  "of|the|and|or|to|until|through|between|de|del|di|do|da|e|ed|o|y|al|et|au|le|la|el|den|der|und|oder|bis|am|vom|в|и|по|до|с|та|і|й|або|ve|ile|من";

/** What may stand between a day and its month: other days, connectors and punctuation, but no other words. */
const GAP = new RegExp(
  `^(?:[\\s,.()–—/'ªº°-]|\\d{1,2}(?:st|nd|rd|th|er|ste|ter|го|е)?(?!\\d)|(?<!\\p{L})(?:${CONNECTORS})(?!\\p{L}))*$`,
  "iu",
);

/** A day and its month stand no further apart than this, in UTF-16 units: "September 11 and the 12th". */
const REACH = 32;

/** What a day in figures may end in: 6th, 6., 6º, 1er, 6-го, 6日, 6일. */
const DAY_END =
  "(?:st|nd|rd|th|ste?|te[nr]?|er|e|-?(?:го|е))?(?![\\p{Lu}\\p{Ll}\\p{N}]|[.,:]\\d|\\s*%)";

type Order = "dmy" | "mdy" | "ymd";

const orders = new Map<string, Order>();

/** The order in which a language writes day, month and year in figures. */
function orderOf(language: string): Order {
  const cached = orders.get(language);
  if (cached) return cached;
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
  const written = order === "mdy" || order === "ymd" ? order : "dmy";
  orders.set(language, written);
  return written;
}

function figures({ year, month, day }: EdtfDate, language: string): string[] {
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

const toMention = ({ 0: found, index }: RegExpExecArray): DateMention => ({
  start: index,
  end: index + found.length,
});

const findAll = (text: string, pattern: string): DateMention[] =>
  Array.from(text.matchAll(new RegExp(pattern, "giu")), toMention);

/** Whether a year beside the date is another year than the date's. */
function namesOtherYear(text: string, { end }: DateMention, year: number): boolean {
  const after =
    /^[\s,.]*(?:\d{1,2}(?:st|nd|rd|th)?(?!\d)[\s,.]*)?(?:(?:of|de|del|года|року|г\.)\s)?(\d{4})(?![\p{N}])/iu.exec(
      text.slice(end),
    )?.[1];
  return after !== undefined && /^(?:1[89]|20)/.test(after) && Number(after) !== year;
}

/** The day nearest to a month's mention, where only days and connectors stand between them. */
function findDayBeside(
  text: string,
  { start, end }: DateMention,
  day: number,
  language: string,
): DateMention | null {
  const ordinal = findOrdinal(language, day);
  const pattern = `(?<![\\p{N}]|\\d[.,:])0?${day}${DAY_END}|${toHanNumber(day)}[日号號]${ordinal === null ? "" : `|(?<![\\p{L}])(?:${ordinal})(?![\\p{L}])`}`;
  const from = Math.max(0, start - REACH);
  const before = findAll(text.slice(from, start), pattern)
    .map((mention) => ({ start: from + mention.start, end: from + mention.end }))
    .findLast((mention) => GAP.test(text.slice(mention.end, start)));
  if (before) return { start: before.start, end };
  const after = findAll(text.slice(end, end + REACH), pattern)
    .map((mention) => ({ start: end + mention.start, end: end + mention.end }))
    .find((mention) => GAP.test(text.slice(end, mention.start)));
  return after ? { start, end: after.end } : null;
}

const patterns = new Map<string, RegExp[]>();

function monthPatterns(language: string, month: number): RegExp[] {
  const key = `${language} ${month}`;
  const cached = patterns.get(key);
  if (cached) return cached;
  const compiled = listMonthPatterns(language, month).map((pattern) => new RegExp(pattern, "giu"));
  patterns.set(key, compiled);
  return compiled;
}

const anyMonth = new Map<string, RegExp>();

/** Whether the text may name a month in words; most texts name none. */
export function mayNameMonth(text: string, language: string): boolean {
  const cached = anyMonth.get(language);
  const pattern =
    cached ??
    new RegExp(
      Array.from({ length: 12 }, (_, index) => listMonthPatterns(language, index + 1))
        .flat()
        .join("|"),
      "iu",
    );
  if (!cached) anyMonth.set(language, pattern);
  return pattern.test(straighten(toAsciiDigits(text)));
}

/** Where the text names the month (1–12) in words. A lower-case "may" or "march" in English is a verb. */
export function findMonths(text: string, language: string, month: number): DateMention[] {
  const normal = straighten(toAsciiDigits(text));
  return monthPatterns(language, month)
    .flatMap((pattern) => Array.from(normal.matchAll(pattern), toMention))
    .filter(({ start }) => !language.startsWith("en") || /^\p{Lu}/u.test(text.slice(start)));
}

/**
 * Finds a date in a text, at the precision of the date. The year is not required, since news reports omit it;
 * another year beside the date makes it another date.
 */
export function findDates(text: string, language: string, date: EdtfDate): DateMention[] {
  const normal = straighten(toAsciiDigits(text));
  const { year, month, day } = date;
  if (month === null) return findAll(normal, `(?<!\\p{N})${year}(?!\\p{N})`);
  const inFigures = figures(date, language).flatMap((pattern) =>
    findAll(normal, `(?<![\\p{N}]|\\d[./-])(?:${pattern})(?![\\p{N}]|[./-]\\d)`),
  );
  const months = findMonths(text, language, month).filter(
    (mention) => !namesOtherYear(normal, mention, year),
  );
  const inWords =
    day === null ? months : months.map((mention) => findDayBeside(normal, mention, day, language));
  return [...inFigures, ...inWords.filter((mention) => mention !== null)];
}
