/** Compares texts by whole words. */

/** Whether the boundary of two texts is inside a word. Scripts without case do not separate words. */
export const cutsWord = (before: string, after: string): boolean =>
  /[\p{Ll}\p{Lu}\p{N}]\p{M}*$/u.test(before) && /^[\p{Ll}\p{Lu}\p{N}]/u.test(after);

/** Whether a text has the words exactly, beginning and ending at the boundary of a word. */
export function hasWords(text: string, words: string): boolean {
  if (words === "") return false;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (
      !cutsWord(text.slice(Math.max(0, at - 2), at), words) &&
      !cutsWord(words, text.slice(end, end + 2))
    )
      return true;
  }
  return false;
}
