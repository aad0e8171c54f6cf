/** The share of an article's words that its cited passages quote. */
import type { StoryArticle } from "../../source/story.ts";
import { listQuotedParts } from "./sentence-coverage.ts";
import type { SentenceCoverage } from "./sentence-coverage.ts";

/** Words; in scripts without spaces, characters. */
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])[\p{L}\p{N}])+/gu;

const countWords = (text: string): number => text.match(WORD)?.length ?? 0;

/** 0 to 1, of the words of the body; a word that several passages quote counts once. */
export const computeQuotedShare = (article: StoryArticle, coverage: SentenceCoverage): number =>
  countWords(listQuotedParts(coverage, article).join("\n")) /
  Math.max(1, countWords(article.text.body.text));
