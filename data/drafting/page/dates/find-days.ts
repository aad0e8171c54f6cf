/** Finds the calendar days that a line states in full: year, month and day, in words or in figures. */
import { findMonths, MONTHS } from "../../../checks/lib/dates/find-dates.ts";
import { LEAP_YEAR, toDay } from "../../../model/dates/calendar.ts";
import { parseEdtf } from "../../../model/dates/edtf.ts";
import { toAsciiDigits } from "../../../model/text/digits.ts";

export interface DayMention {
  text: string;
  /** YYYY-MM-DD. */
  day: string;
}

const YEAR = String.raw`(?<year>(?:1[89]|20)\d\d)(?!\d)`;
const DAY = String.raw`(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|er|[ºª.])?`;

/** What stands between the parts of a date: "12 de marzo de 2025", "March 12, 2025". */
const JOIN = String.raw`(?:[\s,.]|(?:of|de|del|di)\s){1,4}`;

/** In figures with the year first, or with dots, the order is the same in every country; "9/11/2023" is ambiguous. */
const IN_FIGURES = [
  new RegExp(
    String.raw`(?<!\d)${YEAR}(?:[-/.]|[年년]\s?)(?<month>\d{1,2})(?:[-/.]|[月월]\s?)(?<day>\d{1,2})(?!\d)[日일]?`,
    "gu",
  ),
  new RegExp(String.raw`(?<![\d.])(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?${YEAR}`, "gu"),
  new RegExp(String.raw`(?<!\d)(?<day>1[3-9]|2\d|3[01])[/-](?<month>\d{1,2})[/-]${YEAR}`, "gu"),
  new RegExp(String.raw`(?<!\d)(?<month>\d{1,2})[/-](?<day>1[3-9]|2\d|3[01])[/-]${YEAR}`, "gu"),
  new RegExp(String.raw`(?<!\d)(?<day>\d{1,2})[/-](?<month>\k<day>)[/-]${YEAR}`, "gu"),
];

/** A character of no text stands for the name of the month, whose place is known. */
const MONTH = "\u{e000}";

const IN_WORDS = [
  new RegExp(`${DAY}${JOIN}${MONTH}${JOIN}${YEAR}`, "iu"),
  new RegExp(`${MONTH}${JOIN}${DAY}${JOIN}${YEAR}`, "iu"),
  new RegExp(String.raw`${YEAR}[\s,.]{1,3}${MONTH}[\s.]{1,2}${DAY}`, "iu"),
];

/** No date in words is longer on either side of its month. In UTF-16 units. */
export const MAX_BESIDE = 60;

const YEARLESS = [
  new RegExp(`${DAY}${JOIN}${MONTH}(?!${JOIN}${YEAR})`, "iu"),
  new RegExp(String.raw`${MONTH}[\s.]{1,2}${DAY}(?!\d|${JOIN}${YEAR})`, "iu"),
];

interface LocatedMention extends DayMention {
  at: number;
}

const toMention = (
  text: string,
  at: number,
  year: string,
  month: number,
  day: string,
): LocatedMention => ({ text, at, day: toDay(Number(year), month, Number(day)) });

function findInFigures(line: string): LocatedMention[] {
  return IN_FIGURES.flatMap((pattern) =>
    Array.from(line.matchAll(pattern), ({ 0: text, index, groups = {} }) =>
      toMention(text, index, groups["year"]!, Number(groups["month"]), groups["day"]!),
    ),
  );
}

/** `patterns` match a line in which `MONTH` stands for the name of a month. */
function findInWords(line: string, language: string, patterns = IN_WORDS): LocatedMention[] {
  return MONTHS.flatMap((month) =>
    findMonths(line, language, month).flatMap(({ start, end }) => {
      const from = Math.max(0, start - MAX_BESIDE);
      const around = `${line.slice(from, start)}${MONTH}${line.slice(end, end + MAX_BESIDE)}`;
      const found = patterns.map((pattern) => pattern.exec(around)).find((match) => match !== null);
      if (!found) return [];
      const { 0: text, index, groups = {} } = found;
      const verbatim = text.replace(MONTH, line.slice(start, end));
      return [toMention(verbatim, from + index, groups["year"] ?? "", month, groups["day"]!)];
    }),
  );
}

/** What runs into a year: a word, a time, a counter, or another date. */
const AFTER_YEAR = String.raw`[\p{Lu}\p{Ll}]|\d{1,2}(?:[:.h/-]|\.? \p{L})|(?:19|20)\d\d[-/]`;

/** Where fields of a page run together: "06/09/2025June 9", "20252:17 PM", "PMJune 9", "PublishedJune 9". */
const FIELDS = new RegExp(
  String.raw`(?<=(?<!\d)(?:1[89]|20)\d\d)(?=${AFTER_YEAR})|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})`,
  "u",
);

/** The days in the order of the line, in the language (BCP 47) or in English. Incomplete and ambiguous ones are left out. */
export const findDays = (line: string, language: string): DayMention[] =>
  /\p{Nd}{4}/u.test(line)
    ? toAsciiDigits(line)
        .split(FIELDS)
        .flatMap((field) => findDaysOfField(field, language))
    : [];

function findDaysOfField(text: string, language: string): DayMention[] {
  const inWords = findInWords(text, language);
  const found = [
    ...findInFigures(text),
    ...(inWords.length > 0 || language.startsWith("en") ? inWords : findInWords(text, "en")),
  ];
  const days = found.filter(({ day }) => parseEdtf(day) !== null).toSorted((a, b) => a.at - b.at);
  const distinct = Map.groupBy(days, ({ at, day }) => `${at} ${day}`);
  return Array.from(distinct.values(), ([first]) => ({ text: first!.text, day: first!.day }));
}

/** The days that a line names in words without a year, in the language (BCP 47) or in English, as XXXX-MM-DD. */
export function findYearlessDays(line: string, language: string): DayMention[] {
  const text = toAsciiDigits(line);
  const found = findInWords(text, language, YEARLESS);
  return (found.length > 0 ? found : findInWords(text, "en", YEARLESS))
    .filter(({ day }) => parseEdtf(day.replace(/^\d{4}/, String(LEAP_YEAR))) !== null)
    .map(({ text: mention, day }) => ({ text: mention, day: day.replace(/^\d{4}/, "XXXX") }));
}
