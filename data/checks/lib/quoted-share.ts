/** The share of an article's words that its cited passages show. */
import type { StoryArticle } from "../../source/story.ts";
import type { Range, SentenceCoverage } from "./sentence-coverage.ts";

/** Words; in scripts without spaces, characters. */
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])[\p{L}\p{N}])+/gu;

const countWords = (text: string): number => text.match(WORD)?.length ?? 0;

/** Words of the body within the ranges, each counted once. */
function countQuoted(body: string, ranges: readonly Range[]): number {
  let reached = 0;
  let sum = 0;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    sum += countWords(body.slice(Math.max(0, reached, start), Math.max(reached, end)));
    reached = Math.max(reached, end);
  }
  return sum;
}

/** 0 to 1, of the words of the body. */
export function computeQuotedShare({ text }: StoryArticle, { cited }: SentenceCoverage): number {
  const body = text.body.text;
  return countQuoted(body, cited) / Math.max(1, countWords(body));
}
