/** Quotation marks of all conventions: opening marks, their closing marks, and the pair that each language uses. */
import { baseLanguage } from "./language.ts";

/** Closing marks by opening mark. A mark may open in one convention and close in another: German „ “, English “ ”. */
export const CLOSING_MARKS: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“”",
  "‟": "”",
  "”": "”",
  "‘": "’",
  "‚": "‘’",
  "‛": "’",
  "’": "’",
  '"': '"',
  "'": "'",
  "«": "»",
  "»": "«»",
  "‹": "›",
  "›": "‹›",
  "「": "」",
  "『": "』",
  "《": "》",
  "〈": "〉",
  "｢": "｣",
  "﹁": "﹂",
  "﹃": "﹄",
  "〝": "〞〟",
  "❝": "❞",
  "❛": "❜",
  "⟪": "⟫",
  "″": "″",
  "`": "´`'’",
  "´": "´",
  ʻ: "ʼ",
  "＂": "＂",
  "＇": "＇",
  "״": "״",
};

/** Closing marks by opening mark where typed and typographic marks are mixed. */
export const MIXED_MARKS: Readonly<Record<string, string>> = {
  "“": '"“',
  "„": '"',
  '"': "”“",
  "‘": "'",
  "‚": "'",
  "'": "’",
};

/** Marks that are also apostrophes or primes, so that only their context decides. */
export const SINGLE_MARKS = "'‘’‚‛＇`´ʻʼ❛❜";

/** Every mark once. */
export const QUOTATION_MARKS: readonly string[] = Array.from(
  new Set(Object.entries(CLOSING_MARKS).flat().join("")),
);

/** Marks that close in every convention. */
export const ALWAYS_CLOSE: ReadonlySet<string> = new Set("」』》〉｣﹂﹄〞〟❞❜⟫");

/** The outer pairs other than “ ”, each with its languages. */
const PAIRS: readonly (readonly [open: string, close: string, languages: string])[] = [
  ["„", "“", "de cs sk sl bg is"],
  ["„", "”", "pl ro hu hr sr"],
  ["”", "”", "sv fi"],
  ["«\u00a0", "\u00a0»", "fr"],
  ["«", "»", "es it pt el ru uk be hy ar fa no nb"],
  ["「", "」", "ja"],
];

/** The outer quotation marks of a language (BCP 47), including their spaces; “ ” by default. */
export function marksOf(language: string): readonly [open: string, close: string] {
  const base = baseLanguage(language);
  const [open = "“", close = "”"] =
    PAIRS.find(([, , languages]) => languages.split(" ").includes(base)) ?? [];
  return [open, close];
}
