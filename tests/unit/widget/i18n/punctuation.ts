/** By language, punctuation and spaces that its typography does not have. */
const FOREIGN_PUNCTUATION: Record<string, RegExp> = {
  // A colon and a semicolon stand after a no-break space, and guillemets have one inside.
  fr: /[^\u00A0][:;!?]|«[^\u00A0]|[^\u00A0]»|["'“”„]/,
  // Full-width punctuation contains its space; the dot between remarks stands between two.
  ja: /[:;,.()!?"'“”]|[：；、。（）「」]\s(?!·)|(?<!·)\s[：；、。（）「」]/,
  ar: /[,;?"'“”]/,
  ko: /[«»„"']|\s\(|\s:|~\s|\s~/,
  de: /["'«»”]|\s[:;!?]|—/,
  es: /["'„]|\s[:;!?)]|—/,
  tr: /["'«»„]|\s[:;!?]|—/,
  uk: /["'“”„]|\s[:;!?]/,
  ru: /["'“”„]|\s[:;!?]/,
  en: /["'«»„]|\s[:;!?]|—/,
};

/** The first foreign punctuation of a text; null if there is none. Throws for a language without a pattern. */
export function findForeignPunctuation(lang: string, text: string): string | null {
  const pattern = FOREIGN_PUNCTUATION[lang];
  if (!pattern) throw new Error(`tests/unit/widget/i18n/punctuation.ts has no pattern for ${lang}`);
  return pattern.exec(text)?.[0] ?? null;
}
