/** Lists the names on a page that may be its outlet's: runs of capitalised words outside of the article. */

/** A folded name without "the", which pages add and leave out. */
export const withoutThe = (folded: string): string => folded.replace(/^the /u, "");

/** A name has at most this many words. */
export const MAX_WORDS = 9;

/** In UTF-16 units. Longer lines are prose; names in them are found elsewhere, too. */
const MAX_LINE_LENGTH = 400;

export const JOINING =
  /^(?:of|the|for|and|&|de|del|della|delle|dei|des|du|do|da|la|le|les|der|die|das|et|y|e)$/u;

const isNameWord = (word: string): boolean => /^(?:[d'l]['’])?[\p{Lu}\p{N}\p{Lo}]/u.test(word);

/** The runs of capitalised and joining words of a line, split at punctuation that no name contains. */
function listRuns(text: string): string[][] {
  const runs: string[][] = [];
  for (const part of text.split(/[|•·∙©(){}[\]<>›»«“”"/:;,!?…]|\s[-–—]\s|\.(?=\s|$)/u)) {
    let run: string[] = [];
    for (const word of part.split(/\s+/u).filter(Boolean))
      if (isNameWord(word) || (run.length > 0 && JOINING.test(word))) run.push(word);
      else {
        if (run.length > 0) runs.push(run);
        run = [];
      }
    if (run.length > 0) runs.push(run);
  }
  return runs;
}

/** All parts of the runs that begin and end with a word of a name. */
export function listNames(text: string): string[] {
  if (text.length > MAX_LINE_LENGTH) return [];
  return listRuns(text).flatMap((run) =>
    run
      .slice(0, 2 * MAX_WORDS)
      .flatMap((first, start) =>
        isNameWord(first) && /\p{L}/u.test(first)
          ? run
              .slice(start, start + MAX_WORDS)
              .flatMap((last, length) =>
                isNameWord(last) ? [run.slice(start, start + length + 1).join(" ")] : [],
              )
          : [],
      ),
  );
}
