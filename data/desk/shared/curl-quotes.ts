/** The typography of what editors write, as they type it with a keyboard that has straight marks alone. */
import { findQuotations } from "../../checks/lib/quotations.ts";
import { marksOf } from "../../model/text/quotation-marks.ts";

const curlApostrophes = (text: string): string =>
  text.replaceAll(/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}]|[\s.,;:!?…)]|$)/gu, "’");

/** Straight quotation marks in pairs as the language's marks. One without its partner stays, and is reported. */
function curlMarks(text: string, language: string): string {
  const [open, close] = marksOf(language);
  return text.replaceAll(/(?<![\p{L}\p{N}])"([^"]+)"/gu, `${open}$1${close}`);
}

/** Straight apostrophes and quotation marks as typographic ones; words inside quotation marks stay as the source has them. */
export function curlQuotes(typed: string, language: string): string {
  const text = curlMarks(typed, language);
  let result = "";
  let at = 0;
  for (const { outer } of findQuotations(text, language)) {
    result += curlApostrophes(text.slice(at, outer.start)) + text.slice(outer.start, outer.end);
    at = outer.end;
  }
  return result + curlApostrophes(text.slice(at));
}
