/** Finds statements of the corpus that are probably the same one in other words, by the words they share. */

export interface Known {
  /** Id of the statement. */
  statement: string;
  development: string;
  article: string;
  text: string;
}

export interface NearDuplicate extends Known {
  /** Share of the words of the shorter of the two that the other has, 0 to 1. */
  score: number;
}

/** Below this, two statements on one subject look alike by chance: chosen by eye. */
const ALIKE = 0.5;

/** Fewer words than this say nothing. */
const WORDS = 4;

const STOP = new Set(
  "a about after all also an and any are as at be been before but by can could did do does for from had has have he her his how i if in into is it its may more most not now of on or our out over said say says she so some such than that the their them then there these they this those to up us was we were what when which who will with would you your".split(
    " ",
  ),
);

/** An English plural or past tense is the same word. */
const stem = (word: string): string =>
  word.length > 5 ? word.replace(/(?:ing|ed|ies|es|s)$/u, "") : word.replace(/s$/u, "");

/** The words that carry meaning, each once. */
export function contentWords(text: string): Set<string> {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return new Set(words?.filter((word) => word.length > 1 && !STOP.has(word)).map(stem));
}

/** Overlap coefficient of the two sets. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size);
  return least < WORDS ? 0 : a.intersection(b).size / least;
}

/** The likest first. */
export function findNearDuplicates(text: string, known: readonly Known[]): NearDuplicate[] {
  const words = contentWords(text);
  return known
    .map((one) => ({ ...one, score: overlap(words, contentWords(one.text)) }))
    .filter(({ score }) => score >= ALIKE)
    .toSorted((a, b) => b.score - a.score);
}
