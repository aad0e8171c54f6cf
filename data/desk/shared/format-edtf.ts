import { en } from "../../../widget/i18n/en.ts";
import { formatDate } from "../../../widget/i18n/format-date.ts";

/** A date in words, as an English box has it: "between 12 and 17 September 2023". A text that is no EDTF stays as it is. */
export const formatEdtf = (edtf: string): string => formatDate(edtf, en).text;
