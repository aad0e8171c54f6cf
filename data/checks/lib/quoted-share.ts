/** The share of an article's words that its cited passages quote. */
import { mergeRanges } from "../../model/text/text-range.ts";
import type { StoryArticle } from "../../source/story.ts";
import type { SentenceCoverage } from "./sentence-coverage.ts";

/** Words; in scripts without spaces, characters. */
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])[\p{L}\p{N}])+/gu;

const countWords = (text: string): number => text.match(WORD)?.length ?? 0;

/** 0 to 1, of the words of the body; a word that several passages quote counts once. */
export function computeQuotedShare({ text }: StoryArticle, { cited }: SentenceCoverage): number {
  const body = text.body.text;
  const quoted = mergeRanges(cited).map(({ start, end }) => body.slice(start, end));
  return countWords(quoted.join("\n")) / Math.max(1, countWords(body));
}
