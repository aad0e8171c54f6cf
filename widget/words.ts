import type { Plural } from "./labels.ts";

/** "3 reports": the form that the language has for `n`, with `n` in its digits. */
export function count(locale: string, forms: Plural<"other">, n: number): string {
  const form = new Map(Object.entries(forms)).get(new Intl.PluralRules(locale).select(n));
  return (form ?? forms.other).replace("#", n.toLocaleString(locale));
}
