/** Parses a date in an editor's words: "between 12 and 17 September", "early August", "12 September 2023", or EDTF itself. */
import { daysInMonth, parseEdtf } from "../../model/edtf.ts";
import { type MonthPart, monthPartDays } from "../../model/month-part.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "(?:,?\\s+(\\d{4}))?";

const pattern = (source: string): RegExp => new RegExp(`^${source}$`, "i");

const BETWEEN = pattern(`(between|from)?\\s*${DAY}\\s*(?:and|to|–|-)\\s*${DAY}\\s+${MONTH}${YEAR}`);
const BETWEEN_MONTH_FIRST = pattern(
  `(between|from)?\\s*${MONTH}\\s+${DAY}\\s*(?:and|to|–|-)\\s*${DAY}${YEAR}`,
);
const PART = pattern(`(early|mid|late)(?:\\s+in)?[\\s-]+${MONTH}${YEAR}`);
const DAY_MONTH = pattern(`${DAY}\\s+${MONTH}${YEAR}`);
const MONTH_DAY = pattern(`${MONTH}\\s+${DAY}${YEAR}`);
const MONTH_ALONE = pattern(`${MONTH}${YEAR}`);

const pad = (number: number | string): string => String(number).padStart(2, "0");

const monthOf = (name: string): string => pad(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);

const range = (how: string | undefined, first: string, last: string): string =>
  how?.toLowerCase() === "from" ? `${first}/${last}` : `[${first}..${last}]`;

function partOfMonth(part: MonthPart, year: string, month: string): string {
  const [first, last] = monthPartDays(part, daysInMonth(Number(year), Number(month)));
  return `${year}-${month}-${pad(first)}~/${year}-${month}-${pad(last)}~`;
}

function read(text: string, year: string): string | null {
  let match = BETWEEN.exec(text);
  if (match) {
    const [, how, first = "", last = "", month = "", written = year] = match;
    const at = `${written}-${monthOf(month)}`;
    return range(how, `${at}-${pad(first)}`, `${at}-${pad(last)}`);
  }
  match = BETWEEN_MONTH_FIRST.exec(text);
  if (match) {
    const [, how, month = "", first = "", last = "", written = year] = match;
    const at = `${written}-${monthOf(month)}`;
    return range(how, `${at}-${pad(first)}`, `${at}-${pad(last)}`);
  }
  match = PART.exec(text);
  if (match) {
    const [, part = "", month = "", written = year] = match;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the pattern has these three alone
    return partOfMonth(part.toLowerCase() as MonthPart, written, monthOf(month));
  }
  match = DAY_MONTH.exec(text);
  if (match) {
    const [, day = "", month = "", written = year] = match;
    return `${written}-${monthOf(month)}-${pad(day)}`;
  }
  match = MONTH_DAY.exec(text);
  if (match) {
    const [, month = "", day = "", written = year] = match;
    return `${written}-${monthOf(month)}-${pad(day)}`;
  }
  match = MONTH_ALONE.exec(text);
  if (match) {
    const [, month = "", written = year] = match;
    return `${written}-${monthOf(month)}`;
  }
  return null;
}

/** The EDTF value, or null where the words are no date; `year` is meant where they name none. */
export function parseDateWords(words: string, year: string): string | null {
  const text = words.trim().replace(/^(?:on|in)\s+/i, "");
  const edtf = parseEdtf(text) ? text : read(text, year);
  return edtf !== null && parseEdtf(edtf) ? edtf : null;
}

const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

const MILLISECONDS = 86_400_000;

/** "Tuesday", "yesterday" or "today" in a report of that day (YYYY-MM-DD): the last such day, or null. */
export function parseRelativeDay(words: string, reportDay: string): string | null {
  const report = Date.parse(reportDay);
  const word = /^(?:on |last )?([a-z]+)$/i.exec(words.trim())?.[1]?.toLowerCase() ?? "";
  const weekday = WEEKDAYS.indexOf(word);
  const before = ["today", "yesterday"].indexOf(word);
  if (Number.isNaN(report) || (weekday === -1 && before === -1)) return null;
  const days = before === -1 ? (new Date(report).getUTCDay() - weekday + 7) % 7 : before;
  return new Date(report - days * MILLISECONDS).toISOString().slice(0, 10);
}

/** The date in a development's file name: where its EDTF value begins. */
export const fileDateOf = (edtf: string): string =>
  /\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(edtf)?.[0] ?? "undated";
