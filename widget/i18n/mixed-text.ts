/** Texts of the interface that contain names or words in the content's language. */
import { capitalise, fillParts } from "./fill.ts";
import { formatListParts } from "./format-list.ts";

/** A text in the content's language, to be marked with `lang` and `dir`. */
export interface ContentText {
  content: string;
}

/** A plain string where all of it is in the language of the interface. */
export type MixedText = string | readonly (string | ContentText)[];

/** The runs of a text, each in one language. */
export const runsOf = (text: MixedText): readonly (string | ContentText)[] =>
  typeof text === "string" ? [text] : text;

export const plainText = (text: MixedText): string =>
  runsOf(text)
    .map((run) => (typeof run === "string" ? run : run.content))
    .join("");

function joinTexts(texts: readonly MixedText[]): MixedText {
  const runs: (string | ContentText)[] = [];
  for (const run of texts.flatMap(runsOf)) {
    const last = runs.at(-1);
    if (typeof run === "string" && typeof last === "string") runs.splice(-1, 1, last + run);
    else runs.push(run);
  }
  return runs.every((run) => typeof run === "string") ? runs.join("") : runs;
}

/** `fill` for values that are or contain texts in the content's language. */
export const fillMixed = (label: string, ...values: MixedText[]): MixedText =>
  joinTexts(fillParts<MixedText>(label, ...values));

/** "A, B and C" in the language of `locale`. */
export const formatMixedList = (locale: string, items: readonly MixedText[]): MixedText =>
  joinTexts(formatListParts<MixedText>(locale, items, plainText));

/** Upper-case first letter, unless it belongs to the content. */
export function capitaliseMixed(text: MixedText, lang: string): MixedText {
  const [first = "", ...others] = runsOf(text);
  return typeof first === "string" ? joinTexts([capitalise(first, lang), others]) : text;
}
