/** Compares texts by whole words. */
import { locateAll, type TextRange } from "../../model/text/text-range.ts";

/** Longer than a letter with its combining marks, in UTF-16 units. */
const MAX_LETTER = 8;

/** Whether an offset is inside a word. Scripts without case do not separate words. */
export const isInsideWord = (text: string, at: number): boolean =>
  /[\p{Ll}\p{Lu}\p{N}]\p{M}*$/u.test(text.slice(Math.max(0, at - MAX_LETTER), at)) &&
  /^[\p{Ll}\p{Lu}\p{N}]/u.test(text.slice(at, at + 2));

/** Whether a range begins or ends inside a word. */
export const cutsWord = (text: string, { start, end }: TextRange): boolean =>
  isInsideWord(text, start) || isInsideWord(text, end);

/** Whether a text has the words exactly, beginning and ending at the boundary of a word. */
export const hasWords = (text: string, words: string): boolean =>
  locateAll(text, words).some((range) => !cutsWord(text, range));
