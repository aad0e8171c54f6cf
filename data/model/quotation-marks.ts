/** The quotation marks of all conventions: which mark opens, which closes it, and which pair a language writes. */

/** Closing marks by opening mark. A mark that opens in one convention may close in another: German „ “, English “ ”. */
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
  "＂": "＂",
  "＇": "＇",
  "״": "״",
};

/** Closing marks that opening marks are met with where a keyboard has supplied one of the two. */
export const MIXED_MARKS: Readonly<Record<string, string>> = {
  "“": '"“',
  "„": '"',
  '"': "”“",
  "‘": "'",
  "‚": "'",
  "'": "’",
};

/** Marks that are apostrophes or accents of measure as well, so that only what stands around them tells. */
export const SINGLE_MARKS = "'‘’‚‛＇";

/** Every mark once. */
export const QUOTATION_MARKS: readonly string[] = Array.from(
  new Set(Object.entries(CLOSING_MARKS).flat().join("")),
);

/** Marks with one meaning in every convention: they close, and never open. */
export const ALWAYS_CLOSE: ReadonlySet<string> = new Set("」』》〉｣﹂﹄〞〟");

/** The outer pair that a language's press writes, where it is not “ ”. */
const PAIRS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  de: ["„", "“"],
  cs: ["„", "“"],
  sk: ["„", "“"],
  sl: ["„", "“"],
  bg: ["„", "“"],
  is: ["„", "“"],
  pl: ["„", "”"],
  ro: ["„", "”"],
  hu: ["„", "”"],
  hr: ["„", "”"],
  sr: ["„", "”"],
  sv: ["”", "”"],
  fi: ["”", "”"],
  fr: ["«\u00a0", "\u00a0»"],
  es: ["«", "»"],
  it: ["«", "»"],
  pt: ["«", "»"],
  el: ["«", "»"],
  ru: ["«", "»"],
  uk: ["«", "»"],
  be: ["«", "»"],
  hy: ["«", "»"],
  fa: ["«", "»"],
  no: ["«", "»"],
  nb: ["«", "»"],
  ja: ["「", "」"],
};

/** The outer quotation marks of a language (BCP 47), with the spaces that belong to them; “ ” unless it has its own. */
export const marksOf = (language: string): readonly [open: string, close: string] =>
  PAIRS[language.split("-")[0]?.toLowerCase() ?? ""] ?? ["“", "”"];
