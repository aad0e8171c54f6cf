/** Resolves a date such as 8/1/2025, whose order of day and month the rest of its page shows. */
import { findMonths, MONTHS } from "../../../checks/lib/dates/find-dates.ts";
import { toDay } from "../../../model/dates/calendar.ts";
import type { DayMention } from "./find-days.ts";
import type { MarkedLine } from "../boilerplate/marked-line.ts";

const AMBIGUOUS =
  /(?<!\d)(?<first>0?[1-9]|1[0-2])[/-](?<second>0?[1-9]|1[0-2])[/-](?<year>20\d\d)(?!\d)/u;

/** The months (1–12) that a page names in words. `language`: BCP 47. */
export const listNamedMonths = (
  page: readonly MarkedLine[],
  language: string,
): ReadonlySet<number> =>
  new Set(
    page.flatMap(({ line }) =>
      MONTHS.filter((month) => findMonths(line.text, language, month).length > 0),
    ),
  );

/**
 * The day of an ambiguous date in a line: of the month that the page also names in words (`named`), if it names only one of the two; in other
 * languages than English the day is first. Null if the line has no such date, or nothing decides it.
 */
export function resolveDay(
  text: string,
  named: ReadonlySet<number>,
  language: string,
): DayMention | null {
  const { 0: mention, groups = {} } = AMBIGUOUS.exec(text) ?? {};
  if (mention === undefined) return null;
  const [year, first, second] = ["year", "first", "second"].map((part) => Number(groups[part]));
  const isDayFirst = !language.startsWith("en") || (named.has(second!) && !named.has(first!));
  const isMonthFirst = !isDayFirst && named.has(first!) && !named.has(second!);
  if (!isDayFirst && !isMonthFirst) return null;
  const [month, day] = isDayFirst ? [second!, first!] : [first!, second!];
  return { text: mention, day: toDay(year!, month, day) };
}
