/** Separates an editor's words from those that the editor quotes. */
import { replaceRanges } from "../../model/text/text-range.ts";
import { memoiseByLanguage } from "./memoise-text.ts";
import { findQuotations } from "./quotations.ts";

/** The words between quotation marks, without the comma or full stop that American usage puts before the closing mark. */
export const listQuotedWords = (text: string, language: string): string[] =>
  findQuotations(text, language).map(({ text: words }) => words.replace(/[.,。，]$/u, ""));

/** The text with each quotation replaced by an empty one: “”. */
export const blankQuotations = memoiseByLanguage((text, language): string =>
  replaceRanges(
    text,
    findQuotations(text, language).map(({ outer }) => outer),
    () => "“”",
  ),
);
