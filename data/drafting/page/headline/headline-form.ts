/** Tells by its form whether a line can be a headline. */
import { CAPITAL_LABEL } from "../turn-label.ts";
import { isProse } from "../lines.ts";
import type { MarkedLine } from "../boilerplate/marked-line.ts";

/** Maximum length of a headline, in UTF-16 units. */
export const MAX_LENGTH = 220;

/** Minimum number of words of a headline, and of a line that is preferred to a shorter one. */
const MIN_WORDS = 3;
export const USUAL_WORDS = 5;

/** Counts words and numbers. */
export const countWords = (text: string): number =>
  text.match(/\p{L}+|\p{N}+(?:[.,:]\p{N}+)*/gu)?.length ?? 0;

/**
 * Whether a line is an agency's slug, which is joined from keywords: "Kelmar-trawler-talks, 2ndlead", "kelmar_trawler". Most of its
 * letters are in such a word.
 */
export function isAgencySlug(text: string): boolean {
  const joined = text.match(/[\p{L}\p{N}]+(?:[-_/]+[\p{L}\p{N}]+){2,}|\p{L}+(?:_\p{L}+)+/gu) ?? [];
  return joined.join("").length * 2 > text.length;
}

/** A row of links with spaces between: "Home  My feeds  Help". */
const LINK_ROW = /\S\s{2,}\S.*\S\s{2,}\S/u;

/** The sections above a page: "Home > Politics > The bridge". */
const TRAIL = /\S ?[>›] ?\S.*[>›] ?\S/u;

/** The name at the end of a caption: "The lake from above (TBC News)". */
const CAPTION = /\(\p{Lu}[^()\d]*\)$/u;

/** Whether a line can be a headline, by its length and number of words. */
export const isCandidate = ({ kind, line: { text } }: MarkedLine, words = MIN_WORDS): boolean =>
  kind === null &&
  text.length <= MAX_LENGTH &&
  countWords(text) >= words &&
  !isProse(text) &&
  !CAPITAL_LABEL.test(text) &&
  !isAgencySlug(text) &&
  !TRAIL.test(text) &&
  !CAPTION.test(text) &&
  !LINK_ROW.test(text);
