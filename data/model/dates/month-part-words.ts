import type { MonthPart } from "./month-part.ts";

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
