/** Dates as editors read and type them; the files have EDTF. */
import { en } from "../../../../widget/i18n/languages/en.ts";
import { formatDate } from "../../../../widget/i18n/format-date.ts";
import { parseDateWords } from "./parse-date-words.ts";

/** A date in words, as an English box has it: "between 12 and 17 September 2023". Text that is not EDTF stays as it is. */
export const formatEdtf = (edtf: string): string => formatDate(edtf, en).text;

/** The words of a date in a field, which `parse` reads as the same date; EDTF for a date that cannot be typed in words. */
export function formatForField(edtf: string, parse = parseDateWords): string {
  const words = formatEdtf(edtf);
  return [words, `from ${words}`].find((text) => parse(text, "") === edtf) ?? edtf;
}
