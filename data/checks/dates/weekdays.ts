import {
  daysInMonth,
  nearestYear,
  toDay,
  WEEKDAY_NAMES,
  weekdayOf,
} from "../../model/dates/calendar.ts";
import { findWeekdayDates } from "../lib/dates/date-names.ts";
import { boundedRange } from "../../model/dates/edtf.ts";
import type { Rule } from "../rule.ts";

/** The years that the remedy may propose, counted from the one that does not fit. */
const DISTANCES = [-6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6];

/**
 * Where a passage names the weekday of a date, the calendar has that weekday on that date, in the year nearest to the development's
 * date. If it does not, the year is wrong, as can happen where the report is undated.
 */
export const weekdays: Rule = ({ passages, articles }, report) => {
  for (const { article, quote, source, path, development } of passages) {
    const language = articles.get(article)?.value.language;
    const earliest = boundedRange(development?.value.date.edtf ?? "")?.earliest;
    if (language === undefined || earliest === undefined) continue;
    for (const found of findWeekdayDates(quote, language)) {
      const { month, day } = found;
      const year = nearestYear(earliest, month, day);
      if (year === null) continue;
      const weekday = weekdayOf(toDay(year, month, day));
      if (weekday === found.weekday) continue;
      const years = DISTANCES.map((distance) => year + distance).filter(
        (candidate) =>
          day <= daysInMonth(candidate, month) &&
          weekdayOf(toDay(candidate, month, day)) === found.weekday,
      );
      report(
        source.place([...path, "quote"]),
        `“${found.text}” does not fit ${year}: that day was a ${WEEKDAY_NAMES[weekday]}`,
        `correct the year of the development’s date${years.length > 0 ? `; it fits ${years.join(", ")}` : ""}`,
      );
    }
  }
};
