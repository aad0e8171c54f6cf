import { findWeekdayDates } from "../lib/dates/date-names.ts";
import type { WeekdayDate } from "../lib/dates/date-names.ts";
import { edtfRange, parseEdtf } from "../../model/edtf.ts";
import type { Rule } from "../rule.ts";

const DAY = 86_400_000;
const NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** 0 Monday – 6 Sunday. */
const weekdayOf = (year: number, { month, day }: WeekdayDate): number =>
  (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;

/** The year that puts the day nearest to the development: January recalls last December. */
function nearestYear(near: string, { month, day }: WeekdayDate): number {
  const at = Date.parse(near);
  const distance = (year: number): number => Math.abs(Date.UTC(year, month - 1, day) - at) / DAY;
  const year = Number(near.slice(0, 4));
  return [year, year - 1, year + 1].toSorted((a, b) => distance(a) - distance(b))[0]!;
}

/** A weekday beside a date agrees with the calendar, which also fixes the year of an undated report. */
export const weekdays: Rule = {
  name: "weekdays",
  check({ passages, articles }, report) {
    for (const { article, quote, source, path, development } of passages) {
      const language = articles.get(article)?.value.language;
      const value = development && parseEdtf(development.value.date.edtf);
      const near = value && edtfRange(value).earliest;
      if (language === undefined || !near) continue;
      for (const found of findWeekdayDates(quote, language)) {
        const year = nearestYear(near, found);
        const weekday = weekdayOf(year, found);
        if (weekday === found.weekday) continue;
        const years = [1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6]
          .map((by) => year + by)
          .filter((other) => weekdayOf(other, found) === found.weekday);
        report(
          source.place([...path, "quote"]),
          `“${found.text}” does not fall in ${year}: that day was a ${NAMES[weekday]}`,
          `correct the year of the development’s date; it fits ${years.toSorted((a, b) => a - b).join(", ")}`,
        );
      }
    }
  },
};
