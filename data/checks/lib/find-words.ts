/** Finds words in a text as whole words. */

/** Whether a word of an alphabet is cut between two texts; scripts without case write no spaces. */
export const cutsWord = (before: string, after: string): boolean =>
  /[\p{Ll}\p{Lu}\p{N}]\p{M}*$/u.test(before) && /^[\p{Ll}\p{Lu}\p{N}]/u.test(after);

/** UTF-16 offset of the first occurrence that begins and ends at a word's boundary, or -1. */
export function findWords(text: string, words: string): number {
  if (words === "") return -1;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (
      !cutsWord(text.slice(Math.max(0, at - 2), at), words) &&
      !cutsWord(words, text.slice(end, end + 2))
    )
      return at;
  }
  return -1;
}

/** Whether a text has the words, letter by letter and as whole words. */
export const hasWords = (text: string, words: string): boolean => findWords(text, words) !== -1;
