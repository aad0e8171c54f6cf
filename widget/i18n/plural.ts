import type { Plural } from "./labels.ts";

const rules = new Map<string, [Intl.PluralRules, Intl.NumberFormat]>();

/** Cached, because construction costs far more than use. */
const rulesOf = (locale: string): [Intl.PluralRules, Intl.NumberFormat] => {
  const cached = rules.get(locale);
  if (cached) return cached;
  const created: [Intl.PluralRules, Intl.NumberFormat] = [
    new Intl.PluralRules(locale),
    new Intl.NumberFormat(locale),
  ];
  rules.set(locale, created);
  return created;
};

/** "3 reports": the form that the language has for `n`, with `n` in its digits. */
export function count(locale: string, forms: Plural, n: number): string {
  const [plural, number] = rulesOf(locale);
  const form =
    typeof forms === "string"
      ? forms
      : (new Map(Object.entries(forms)).get(plural.select(n)) ?? forms.other);
  return form.replace("#", number.format(n));
}
