/** The days of a date for a calendar. */
import type { EventDate } from "../../../data/model/edition.ts";

/** The first and last day of an exact day or an interval of exact days; else null: a month is not an event of 30 days. */
export function exactDays(edtf: string): { first: string; last: string } | null {
  const days = edtf.split("/");
  if (days.length > 2 || !days.every((day) => /^\d{4}-\d\d-\d\d$/.test(day))) return null;
  const [first = "", last = first] = days;
  return { first, last };
}

export interface PreciseDays {
  first: string;
  last: string;
  /** Whether a source states these days. */
  certain: boolean;
}

/** The days of an event in a calendar; null if its date is not precise enough. */
export function preciseDays({
  edtf,
  basis,
}: Pick<EventDate, "edtf" | "basis">): PreciseDays | null {
  const stated = basis === "stated" || basis === "external" ? exactDays(edtf) : null;
  if (stated) return { ...stated, certain: true };
  // An inferred or approximate interval is the range of one unknown day, so only a single day is precise enough.
  const day = /^(\d{4}-\d\d-\d\d)[?~%]?$/.exec(edtf)?.[1];
  return day === undefined ? null : { first: day, last: day, certain: false };
}
