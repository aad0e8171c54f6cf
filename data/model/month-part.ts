/** "Early", "mid" and "late" in a month: an approximate interval over its first, middle or last third. */
import { daysInMonth } from "./edtf.ts";
import type { EdtfValue } from "./edtf.ts";

export type MonthPart = "early" | "mid" | "late";

const BOUNDS = [
  ["early", 1, 10],
  ["mid", 11, 20],
  ["late", 21, null],
] as const satisfies [MonthPart, number, number | null][];

/** How English says each; an article in another language states such a date only in an editor's note. */
export const MONTH_PART_WORDS = {
  early: /\b(?:early|beginning of|start of|first days of|first week of)\b/i,
  mid: /\b(?:mid|middle of)\b/i,
  late: /\b(?:late|end of|last days of|last week of)\b/i,
} as const satisfies Record<MonthPart, RegExp>;

/** The third that a value means, or null where it means none. */
export function findMonthPart({ start, end }: EdtfValue): MonthPart | null {
  if (typeof start === "string" || end === null || typeof end === "string") return null;
  if (start.qualifier !== "~" || end.qualifier !== "~") return null;
  if (start.year !== end.year || start.month === null || start.month !== end.month) return null;
  const last = daysInMonth(start.year, start.month);
  return BOUNDS.find(([, from, to]) => start.day === from && end.day === (to ?? last))?.[0] ?? null;
}
