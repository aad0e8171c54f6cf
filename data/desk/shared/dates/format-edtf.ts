/** Dates as editors read and type them; the files have EDTF. */
import { MONTH_NAMES } from "../../../model/dates/calendar.ts";
import { en } from "../../../../widget/i18n/languages/en.ts";
import { formatDate } from "../../../../widget/i18n/format-date.ts";
import { parseDateWords } from "./parse-date-words.ts";

/** A day whose year is not known. */
const YEARLESS = /^XXXX-(?<month>\d\d)-(?<day>\d\d)$/;

/**
 * A date in words, as an English box has it: "between 12 and 17 September 2023"; "16 June" for XXXX-06-16. Text that is not EDTF stays
 * as it is.
 */
export function formatEdtf(edtf: string): string {
  const { month, day } = YEARLESS.exec(edtf)?.groups ?? {};
  return month === undefined
    ? formatDate(edtf, en).text
    : `${Number(day)} ${MONTH_NAMES[Number(month) - 1] ?? ""}`;
}

/** The words of a date in a field, which `parse` reads as the same date; EDTF for a date that cannot be typed in words. */
export function formatForField(edtf: string, parse = parseDateWords): string {
  const words = formatEdtf(edtf);
  return [words, `from ${words}`].find((text) => parse(text, "") === edtf) ?? edtf;
}
