/** Resolves a date such as 8/1/2025, whose order of day and month the rest of its page shows. */
import { findMonths } from "../../../checks/lib/dates/find-dates.ts";
import { toDay } from "../../../model/dates/calendar.ts";
import type { DayMention } from "./find-days.ts";
import type { MarkedLine } from "../boilerplate/marked-line.ts";

const AMBIGUOUS =
  /(?<!\d)(?<first>0?[1-9]|1[0-2])[/-](?<second>0?[1-9]|1[0-2])[/-](?<year>20\d\d)(?!\d)/u;

/**
 * The day of an ambiguous date in a line: of the month that the page also names in words, if it names only one of the two; in other
 * languages than English the day is first. Null if the line has no such date, or nothing decides it.
 */
export function resolveDay(
  text: string,
  page: readonly MarkedLine[],
  language: string,
): DayMention | null {
  const { 0: mention, groups = {} } = AMBIGUOUS.exec(text) ?? {};
  if (mention === undefined) return null;
  const [year, first, second] = ["year", "first", "second"].map((part) => Number(groups[part]));
  const isNamed = (month: number): boolean =>
    page.some(({ line }) => findMonths(line.text, language, month).length > 0);
  const isDayFirst = !language.startsWith("en") || (isNamed(second!) && !isNamed(first!));
  const isMonthFirst = !isDayFirst && isNamed(first!) && !isNamed(second!);
  if (!isDayFirst && !isMonthFirst) return null;
  const [month, day] = isDayFirst ? [second!, first!] : [first!, second!];
  return { text: mention, day: toDay(year!, month, day) };
}
