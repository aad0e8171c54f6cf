/** Statements that are likely the same in other words: two reports translate one sentence differently. */
import type { ListedStatement } from "./list-statements.ts";

type ComparedStatement = Pick<ListedStatement, "id" | "speaker" | "quotes">;

/** Shorter words are in every sentence. */
const WORD_LENGTH = 4;

/** Fewer words in common prove nothing. */
const FEWEST_SHARED = 3;

/** Of the words of the shorter quote. Two reports of one sentence share more, two sentences of one speech less. */
const SHARED = 0.5;

const wordsOf = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
      ({ length }) => length >= WORD_LENGTH,
    ),
  );

function similarity(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const shared = first.intersection(second).size;
  return shared < FEWEST_SHARED ? 0 : shared / Math.min(first.size, second.size);
}

/** The statements of the same speaker that resemble one, the most similar first. */
export function findSimilarStatements<T extends ComparedStatement>(
  statement: ComparedStatement,
  others: readonly T[],
): T[] {
  return others
    .filter(({ id, speaker }) => id !== statement.id && speaker === statement.speaker)
    .map((other) => ({
      other,
      score: Math.max(
        0,
        ...other.quotes.flatMap((quote) =>
          statement.quotes.map((words) => similarity(words, quote)),
        ),
      ),
    }))
    .filter(({ score }) => score >= SHARED)
    .toSorted((a, b) => b.score - a.score)
    .map(({ other }) => other);
}
