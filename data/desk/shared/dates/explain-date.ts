/** Says in a sentence why words that an editor typed are no date. */
import {
  daysInMonth,
  LEAP_YEAR,
  MONTH_NAMES,
  WEEKDAY_NAMES,
} from "../../../model/dates/calendar.ts";
import { DAY, MONTH, monthOf, parseDateWords, relativeWord, YEAR } from "./parse-date-words.ts";

const DAYS = [
  `${DAY}\\s+${MONTH}${YEAR}`,
  `${MONTH}\\s+${DAY}${YEAR}`,
  "(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)",
].map((day) => new RegExp(`\\b${day}(?!\\d)`, "giu"));

/** The first day in the words that its month does not have. */
function findMissingDay(words: string, defaultYear: string): string | null {
  for (const { groups = {} } of DAYS.flatMap((pattern) => Array.from(words.matchAll(pattern)))) {
    const { day = "", month = "", year = defaultYear } = groups;
    const index = Number(/^\d/.test(month) ? month : monthOf(month));
    const name = MONTH_NAMES[index - 1];
    if (name === undefined) return `There is no month ${month}.`;
    const count = daysInMonth(Number(year || LEAP_YEAR), index);
    if (Number(day) < 1 || Number(day) > count)
      return `There is no ${Number(day)} ${name}${year && ` ${year}`}: that month has ${count} days.`;
  }
  return null;
}

const isDayName = (word: string): boolean =>
  [...WEEKDAY_NAMES, "today", "yesterday"].some(
    (name) => name.toLowerCase() === word.toLowerCase(),
  );

/** Why words are no date, for the editor. `parse` read none in them; `year` is meant where they name none, and empty where they must. */
export function explainDate(words: string, year: string, parse = parseDateWords): string {
  if (words.trim() === "") return "Nothing is entered: write a date, such as 5 March 2019.";
  const missing = findMissingDay(words, year);
  if (missing !== null) return missing;
  if (year === "" && parse(words, String(LEAP_YEAR)) !== null)
    return `“${words.trim()}” has no year: add it.`;
  if (isDayName(relativeWord(words)))
    return `“${words.trim()}” is no date by itself: write the day, such as 5 March 2019.`;
  return `“${words.trim()}” is not a date: write it like 5 March 2019, or between 12 and 17 September 2019.`;
}
