import { formatDate } from "../../widget/i18n/format-date.ts";
import { en } from "../../widget/i18n/languages/en.ts";

/** A day (YYYY-MM-DD) in words, as sentences of the service have it: "27 November 2026". */
export const formatDay = (day: string): string => formatDate(day, en).text;
