/** Which days of a date can be drawn in a calendar. */
import type { EventDate } from "../../data/model/edition.ts";

/** Both days where the value is one exact day or a range of exact days; else null: a month is not an event of 30 days. */
export function exactDays(edtf: string): { first: string; last: string } | null {
  const days = edtf.split("/");
  if (days.length > 2 || !days.every((day) => /^\d{4}-\d\d-\d\d$/.test(day))) return null;
  const [first = "", last = first] = days;
  return { first, last };
}

export interface CalendarDays {
  first: string;
  last: string;
  /** The reports or other publications state these days. */
  certain: boolean;
}

/** The days that an event may be drawn on, or null where none is known. */
export function calendarDays({
  edtf,
  basis,
}: Pick<EventDate, "edtf" | "basis">): CalendarDays | null {
  const stated = basis === "stated" || basis === "external" ? exactDays(edtf) : null;
  if (stated) return { ...stated, certain: true };
  // An inferred or approximate range bounds one day; only a single one is close enough to be drawn.
  const day = /^(\d{4}-\d\d-\d\d)[?~%]?$/.exec(edtf)?.[1];
  return day === undefined ? null : { first: day, last: day, certain: false };
}
