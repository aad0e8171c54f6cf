/** Parses a date in an editor's words: "between 12 and 17 September", "early August", "12 September 2023", or EDTF itself. */
import {
  addDays,
  daysInMonth,
  MONTH_NAMES,
  toTwoDigits,
  WEEKDAY_NAMES,
  weekdayOf,
} from "../../../model/dates/calendar.ts";
import { parseEdtf } from "../../../model/dates/edtf.ts";
import { type MonthPart, monthPartDays } from "../../../model/dates/month-part.ts";

const MONTHS = MONTH_NAMES.map((name) => name.slice(0, 3).toLowerCase());

/** Sources of regular expressions with the groups month, day and year. */
export const MONTH = `(?<month>${MONTHS.join("|")})[a-z]*\\.?`;
export const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
export const YEAR = "(?:,?\\s+(?<year>\\d{4}))?";

const pattern = (source: string): RegExp => new RegExp(`^${source}$`, "i");

/** "between 12 and 17 September", "from 9 January to 21 April 2026": two ends, of which the first may leave out what they share. */
const RANGE = pattern("(between|from)?\\s*(.+?)\\s*(?:\\band\\b|\\bto\\b|\\buntil\\b|–|-)\\s*(.+)");
const AROUND = pattern("(?:around|about|circa)\\s+(.+)");
/** One date: a part of a month, a day, or a month. */
const DATES = [
  pattern(`(?<part>early|mid|late)(?:\\s+in)?[\\s-]+${MONTH}${YEAR}`),
  pattern(`${DAY}\\s+${MONTH}${YEAR}`),
  pattern(`${MONTH}\\s+${DAY}${YEAR}`),
  pattern(`${MONTH}${YEAR}`),
];

/** The number of a month by the beginning of its name, with two digits. */
export const monthOf = (name: string): string =>
  toTwoDigits(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);

const isEnd = (edtf: string | null): edtf is string =>
  edtf !== null && /^\d{4}-\d{2}(?:-\d{2})?$/.test(edtf);

/** The first end with the month and year of the last: "12" of "12 and 17 September", "September 12" of "September 12–17". */
function readEnds(start: string, end: string, year: string): [string, string] | null {
  const [day = ""] = /^\d{1,2}(?:st|nd|rd|th)?$/i.exec(start) ?? [];
  const [endDay = ""] = /^\d{1,2}(?:st|nd|rd|th)?(?=$|,?\s+\d{4}$)/i.exec(end) ?? [];
  const last =
    endDay === ""
      ? readOne(end, year)
      : readOne(start.replace(/\d{1,2}(?:st|nd|rd|th)?$/i, end), year);
  if (!isEnd(last)) return null;
  const first =
    day === ""
      ? readOne(start, last.slice(0, 4))
      : `${last.slice(0, 7)}-${toTwoDigits(parseInt(day, 10))}`;
  if (!isEnd(first)) return null;
  const isYearBefore = day === "" && first > last && !/\d{4}/.test(start);
  return [isYearBefore ? `${Number(first.slice(0, 4)) - 1}${first.slice(4)}` : first, last];
}

/** The first or last day of a month that is an end of a set of days. */
function dayOf(end: string, which: "first" | "last"): string {
  const [year, month, day] = end.split("-");
  if (day !== undefined) return end;
  return `${end}-${which === "first" ? "01" : daysInMonth(Number(year), Number(month))}`;
}

/** What lasted from one end to the other, or one unknown day between them. */
function readRange(text: string, year: string, isPeriod: boolean): string | null {
  const [, how, start = "", end = ""] = RANGE.exec(text) ?? [];
  const ends = readEnds(start, end, year);
  if (!ends || ends[0] >= ends[1]) return null;
  return isPeriod || how?.toLowerCase() === "from"
    ? ends.join("/")
    : `[${dayOf(ends[0], "first")}..${dayOf(ends[1], "last")}]`;
}

function partOfMonth(part: MonthPart, year: string, month: string): string {
  const [first, last] = monthPartDays(part, daysInMonth(Number(year), Number(month)));
  return `${year}-${month}-${toTwoDigits(first)}~/${year}-${month}-${toTwoDigits(last)}~`;
}

/** One date; null where the words are none or a range. */
function readOne(text: string, year: string): string | null {
  const found = DATES.map((date) => date.exec(text)?.groups).find((groups) => groups !== undefined);
  if (!found) return null;
  const { part, day, month = "", year: written = year } = found;
  if (part !== undefined)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the pattern has these three alone
    return partOfMonth(part.toLowerCase() as MonthPart, written, monthOf(month));
  return [written, monthOf(month), ...(day === undefined ? [] : [toTwoDigits(day)])].join("-");
}

/** "around 5 March": a day or month that is approximate. */
function readAround(text: string, year: string): string | null {
  const date = readOne(AROUND.exec(text)?.[1] ?? "", year);
  return isEnd(date) ? `${date}~` : null;
}

function parseWords(words: string, year: string, isPeriod: boolean): string | null {
  const text = words.trim().replace(/^(?:on|in)\s+/i, "");
  const edtf = parseEdtf(text)
    ? text
    : (readOne(text, year) ?? readAround(text, year) ?? readRange(text, year, isPeriod));
  return edtf !== null && parseEdtf(edtf) ? edtf : null;
}

/** The EDTF value, or null where the words are no date; `year` is meant where they name none. */
export const parseDateWords = (words: string, year: string): string | null =>
  parseWords(words, year, false);

/** The time that a claim is about, which lasts: "between January and April" is no unknown day of it. */
export const parsePeriod = (words: string, year: string): string | null =>
  parseWords(words, year, true);

/** A day that is counted from that of a report: "Tuesday", "yesterday", "today". */
const RELATIVE = /^(?:on |last )?(?<word>[a-z]+)$/i;

/** "Tuesday", "yesterday" or "today" in a report of that day (YYYY-MM-DD): the last such day, or null. */
export function parseRelativeDay(words: string, reportDay: string): string | null {
  const word = relativeWord(words).toLowerCase();
  const weekday = WEEKDAY_NAMES.findIndex((name) => name.toLowerCase() === word);
  const before = ["today", "yesterday"].indexOf(word);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(reportDay);
  if (!isDay || (weekday === -1 && before === -1)) return null;
  return addDays(reportDay, -(before === -1 ? (weekdayOf(reportDay) - weekday + 7) % 7 : before));
}

/** "Tuesday" of "on Tuesday"; empty where the words are no such day. */
export const relativeWord = (words: string): string =>
  RELATIVE.exec(words.trim())?.groups?.["word"] ?? "";

/** The date in a development's file name: where its EDTF value begins. */
export const fileDateOf = (edtf: string): string =>
  /\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(edtf)?.[0] ?? "undated";
