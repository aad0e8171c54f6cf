/** Early, mid or late in a month: an approximate EDTF interval of its first, middle or last third. */
import { daysInMonth } from "./edtf.ts";
import type { EdtfValue } from "./edtf.ts";

export type MonthPart = "early" | "mid" | "late";

const FIRST_DAYS: Record<MonthPart, number> = { early: 1, mid: 11, late: 21 };

/** First and last day of a part of a month that has `days` days. */
export const monthPartDays = (part: MonthPart, days: number): [first: number, last: number] => {
  const first = FIRST_DAYS[part];
  return [first, part === "late" ? days : first + 9];
};

/** The part of a month of `days` days that these two days bound; null if they bound none. */
export const matchMonthPart = (first: number, last: number, days: number): MonthPart | null =>
  (["early", "mid", "late"] as const).find(
    (part) => monthPartDays(part, days).join() === [first, last].join(),
  ) ?? null;

const words = (latin: string, other: string): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${latin})(?![\\p{L}])|${other}`, "iu");

/** How articles in the languages of the interface express each part. */
export const MONTH_PART_WORDS = {
  early: words(
    "early|(?:the )?beginning of|(?:the )?start of|first days of|first week of|anfang|début|(?:principios|comienzos|inicios) de|inizio|başı(?:nda)?|başları(?:nda)?",
    "начал[ео]|початк[уо]|początk|초|上旬|初旬|初め|أوائل|مطلع|بداية",
  ),
  mid: words(
    "mid|middle of|mitte|mi|milieu de|mediados de|metà|ortası(?:nda)?|ortaları(?:nda)?",
    "середин|połow|중순|中旬|半ば|منتصف|أواسط",
  ),
  late: words(
    "late|(?:the )?end of|last days of|last week of|ende|fin|(?:finales|fines) de|fine|sonu(?:nda)?|sonları(?:nda)?",
    "кон(?:це|ец|ца)|наприкінці|кін(?:ці|ець|ця)|końc|말|하순|下旬|末|أواخر|نهاية",
  ),
} as const satisfies Record<MonthPart, RegExp>;

/** The part of a month that a value means; null if it means none. */
export function findMonthPart({ start, end }: EdtfValue): MonthPart | null {
  if (typeof start === "string" || end === null || typeof end === "string") return null;
  if (start.qualifier !== "~" || end.qualifier !== "~") return null;
  if (start.year !== end.year || start.month === null || start.month !== end.month) return null;
  if (start.day === null || end.day === null) return null;
  return matchMonthPart(start.day, end.day, daysInMonth(start.year, start.month));
}
