import { nearestYear, toDay, WEEKDAY_NAMES, weekdayOf } from "../../model/dates/calendar.ts";
import { findWeekdayDates } from "../lib/dates/date-names.ts";
import { boundedRange } from "../../model/dates/edtf.ts";
import type { Rule } from "../rule.ts";

/** Distances of years that are proposed. */
const DISTANCES = [-6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6];

/** A weekday beside a date is that of the calendar, which also determines the year of an undated report. */
export const weekdays: Rule = {
  name: "weekdays",
  check({ passages, articles }, report) {
    for (const { article, quote, source, path, development } of passages) {
      const language = articles.get(article)?.value.language;
      const near = boundedRange(development?.value.date.edtf ?? "")?.earliest;
      if (language === undefined || near === undefined) continue;
      for (const found of findWeekdayDates(quote, language)) {
        const { month, day } = found;
        const year = nearestYear(near, month, day);
        const weekday = weekdayOf(toDay(year, month, day));
        if (weekday === found.weekday) continue;
        const years = DISTANCES.map((distance) => year + distance).filter(
          (candidate) => weekdayOf(toDay(candidate, month, day)) === found.weekday,
        );
        report(
          source.place([...path, "quote"]),
          `“${found.text}” does not fit ${year}: that day was a ${WEEKDAY_NAMES[weekday]}`,
          `correct the year of the development’s date; it fits ${years.join(", ")}`,
        );
      }
    }
  },
};
