/** Finds the calendar days that a line states in full: year, month and day. */
import * as chrono from "chrono-node";
import { toDay } from "../../model/dates/calendar.ts";
import { parseEdtf } from "../../model/dates/edtf.ts";

export interface DayMention {
  text: string;
  /** YYYY-MM-DD. */
  day: string;
}

const PARSERS: Record<string, Pick<chrono.Chrono, "parse">> = {
  en: chrono.en.strict,
  de: chrono.de.strict,
  fr: chrono.fr.strict,
  es: chrono.es.strict,
  it: chrono.it.strict,
  sv: chrono.sv.strict,
  pt: chrono.pt.strict,
  nl: chrono.nl.strict,
  ru: chrono.ru.strict,
  uk: chrono.uk.strict,
  ja: chrono.ja.strict,
};

/** Required by chrono; mentions that it would complete are discarded. */
const REFERENCE = new Date(Date.UTC(2001, 0, 1, 12));

/** "3 hours ago" is completed from the reference: its year is not in the words. */
const isRelative = (year: number, mention: string): boolean =>
  Math.abs(year - REFERENCE.getUTCFullYear()) <= 1 && !mention.includes(String(year));

/** In dates with dots, the day precedes the month in every country. */
const DOTTED = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d.])/gu;

/** Whether day and month could be swapped: 9/11/2023 is 9 November or 11 September. */
const isAmbiguous = (mention: string): boolean => {
  const [, first, second] = /^\D*(\d{1,2})[/.](\d{1,2})[/.]\d{2,4}/.exec(mention) ?? [];
  return first !== undefined && first !== second && Number(first) <= 12 && Number(second) <= 12;
};

/** Reduces a timestamp such as "2026-04-21T16:42:00+01:00" to its day: chrono would read the offset as another one. */
const withoutTimeOfDay = (line: string): string =>
  line.replaceAll(/(?<=\d{4}-\d{2}-\d{2})T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?/gu, "");

/** The days in the order of the line. Incomplete and ambiguous ones are left out. */
export function findDays(line: string, language: string): DayMention[] {
  const parser = PARSERS[language] ?? chrono.en.strict;
  const dotted = Array.from(line.matchAll(DOTTED), ([text, day, month, year]) => ({
    text,
    day: toDay(Number(year), Number(month), Number(day)),
  })).filter(({ day }) => parseEdtf(day) !== null);
  if (dotted.length > 0) return dotted;
  return parser.parse(withoutTimeOfDay(line), REFERENCE).flatMap(({ text, start }) => {
    const [year, month, day] = (["year", "month", "day"] as const).map((part) =>
      start.isCertain(part) ? start.get(part) : null,
    );
    if (!year || !month || !day || isAmbiguous(text) || isRelative(year, text)) return [];
    return [{ text, day: toDay(year, month, day) }];
  });
}
