/** Compares texts by whole words. */
import { locateAll } from "../../model/text/text-range.ts";

/** Whether the boundary of two texts is inside a word. Scripts without case do not separate words. */
export const cutsWord = (before: string, after: string): boolean =>
  /[\p{Ll}\p{Lu}\p{N}]\p{M}*$/u.test(before) && /^[\p{Ll}\p{Lu}\p{N}]/u.test(after);

/** Whether a text has the words exactly, beginning and ending at the boundary of a word. */
export const hasWords = (text: string, words: string): boolean =>
  locateAll(text, words).some(
    ({ start, end }) =>
      !cutsWord(text.slice(Math.max(0, start - 2), start), words) &&
      !cutsWord(words, text.slice(end, end + 2)),
  );
