/** By language, punctuation and spaces that its typography does not have. */
export const FOREIGN_PUNCTUATION: Record<string, RegExp> = {
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
