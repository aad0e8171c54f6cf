/** Early, mid or late in a month: an approximate EDTF interval of its first, middle or last third. */
import { daysInMonth } from "./calendar.ts";
import type { EdtfValue } from "./edtf.ts";

export const MONTH_PARTS = ["early", "mid", "late"] as const;

export type MonthPart = (typeof MONTH_PARTS)[number];

/** First and last day of a part of a month that has `days` days. */
export const monthPartDays = (part: MonthPart, days: number): [first: number, last: number] => {
  const first = 1 + 10 * MONTH_PARTS.indexOf(part);
  return [first, part === "late" ? days : first + 9];
};

/** The part of a month of `days` days that these two days bound; null if they bound none. */
const matchMonthPart = (first: number, last: number, days: number): MonthPart | null =>
  MONTH_PARTS.find((part) => monthPartDays(part, days).join() === [first, last].join()) ?? null;

/** The part of a month that an EDTF value expresses; null if it is another value. */
export function findMonthPart({ start, end }: EdtfValue): MonthPart | null {
  if (start?.qualifier !== "~" || end?.qualifier !== "~") return null;
  if (start.year !== end.year || start.month === null || start.month !== end.month) return null;
  if (start.day === null || end.day === null) return null;
  return matchMonthPart(start.day, end.day, daysInMonth(start.year, start.month));
}
