/** Two wordings of one statement, compared word by word. */
import { diffArrays } from "diff";

/** A run of words. `differs`: the words are not common to both wordings. */
export interface WordRun {
  text: string;
  differs: boolean;
}

interface WordToken {
  text: string;
  /** What is compared: without case and punctuation; empty between words. */
  word: string;
}

const splitWords = (text: string, locale: string): WordToken[] =>
  [...new Intl.Segmenter(locale, { granularity: "word" }).segment(text)].map(
    ({ segment, isWordLike }) => ({
      text: segment,
      word: isWordLike ? segment.toLocaleLowerCase(locale) : "",
    }),
  );

const wordsOf = (tokens: readonly WordToken[]): string[] =>
  tokens.flatMap(({ word }) => (word ? [word] : []));

/** Whether the word at `index` is common, and those on both of its sides are not. */
const isAlone = (common: ReadonlySet<number>, index: number, count: number): boolean =>
  index > 0 && index < count - 1 && !common.has(index - 1) && !common.has(index + 1);

/** Indexes of the common words, in each of the wordings. */
function findCommon(a: readonly string[], b: readonly string[]): [Set<number>, Set<number>] {
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of diffArrays([...a], [...b]))
    if (removed) i += count;
    else if (added) j += count;
    else for (let word = 0; word < count; word++) pairs.push([i++, j++]);
  const inA = new Set(pairs.map(([index]) => index));
  const inB = new Set(pairs.map(([, index]) => index));
  // A common word among differing ones is part of what differs: "directly take part in the closing of".
  const alone = pairs.filter(
    ([ofA, ofB]) => isAlone(inA, ofA, a.length) || isAlone(inB, ofB, b.length),
  );
  for (const [ofA, ofB] of alone) {
    inA.delete(ofA);
    inB.delete(ofB);
  }
  return [inA, inB];
}

/** Adjacent tokens of one kind become a run; what is between two differing words differs, too. */
function toRuns(tokens: readonly WordToken[], common: ReadonlySet<number>): WordRun[] {
  let at = 0;
  const kinds = tokens.map(({ word }) => (word ? !common.has(at++) : null));
  const runs: WordRun[] = [];
  for (const [index, { text }] of tokens.entries()) {
    const kind = kinds[index];
    const next = kinds.slice(index).find((other) => other !== null) ?? false;
    const last = runs.at(-1);
    const differs = kind ?? (!!last?.differs && next);
    if (last && last.differs === differs) last.text += text;
    else runs.push({ text, differs });
  }
  return runs;
}

/** Both wordings as runs of common and of differing words. `locale` is the language of the words. */
export function diffWords(
  first: string,
  second: string,
  locale: string,
): [first: WordRun[], second: WordRun[]] {
  const [a, b] = [splitWords(first, locale), splitWords(second, locale)];
  const [inA, inB] = findCommon(wordsOf(a), wordsOf(b));
  return [toRuns(a, inA), toRuns(b, inB)];
}
