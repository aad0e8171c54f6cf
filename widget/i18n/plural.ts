import type { Plural } from "./labels.ts";
import { memoise } from "../../data/model/memoise.ts";

const rulesOf = memoise((locale: string) => new Intl.PluralRules(locale));
const numberFormatOf = memoise((locale: string) => new Intl.NumberFormat(locale));

/** A number in the digits of the language. */
export const formatNumber = (locale: string, value: number): string =>
  numberFormatOf(locale).format(value);

/** "3 reports": the form that the language has for `n`, with `n` in its digits. */
export function count(locale: string, forms: Plural, n: number): string {
  const form =
    typeof forms === "string"
      ? forms
      : (new Map(Object.entries(forms)).get(rulesOf(locale).select(n)) ?? forms.other);
  return form.replace("#", formatNumber(locale, n));
}
