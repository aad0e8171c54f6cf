/** Filling in the interface's strings. */
import type { Labels, Plural } from "./labels.ts";

/** Replaces each `{}` with the next of `values`. */
export function fill(text: string, ...values: string[]): string {
  return text.replace(/\{\}/g, () => values.shift() ?? "");
}

/** "3 reports" in the language's digits and plural form. */
export function count(labels: Labels, forms: Plural<"other">, n: number): string {
  const form: string | undefined = (forms as Partial<Plural>)[
    new Intl.PluralRules(labels.locale).select(n)
  ];
  return (form ?? forms.other).replace("#", n.toLocaleString(labels.locale));
}
