/** Dates of the exports, in the box's English words. */
import type { EventDate } from "../../data/model/edition.ts";
import * as dates from "../../widget/i18n/format-date.ts";
import { en } from "../../widget/i18n/en.ts";

/** An EDTF value in words: "12 September 2023", "July 2023", "early August 2023", "between 12 and 17 September 2023". */
export const formatEdtf = (edtf: string): string => dates.formatDate(edtf, en).text;

/** The same, with what it rests on in brackets where the report does not state it. */
export const formatEventDate = (date: Pick<EventDate, "edtf" | "basis">): string =>
  dates.formatEventDate(date, en);

/** Both days where the value is one certain day or a range of certain days; else null: a month is not an event of 30 days. */
export function certainDays(edtf: string): { first: string; last: string } | null {
  const days = edtf.split("/");
  if (days.length > 2 || !days.every((day) => /^\d{4}-\d\d-\d\d$/.test(day))) return null;
  const [first = "", last = first] = days;
  return { first, last };
}
