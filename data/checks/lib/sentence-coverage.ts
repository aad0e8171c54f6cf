/**
 * Classifies each sentence of an article's body: cited, uncited with a reason, or unaccounted. A sentence is cited if a passage has
 * at least one word of it.
 */
import type { UncitedReason } from "../../model/edition.ts";
import { contains, locateAll, type TextRange } from "../../model/text/text-range.ts";
import { findBodyRange } from "../../source/text/raw-offset.ts";
import type { Passage, Story, StoryArticle } from "../../source/story.ts";
import { findSentences, type Sentence } from "./sentences.ts";

export type SentenceUse = "cited" | UncitedReason | "unaccounted";

/** All offsets are in the body. */
export interface SentenceCoverage {
  sentences: (Sentence & { use: SentenceUse })[];
  /** For each entry of `uncited`, the occurrences of its sentence, or its lines. */
  uncited: { ranges: TextRange[]; reason: UncitedReason }[];
  /** The passages that cite the article, and where those are that were located. */
  passages: Passage[];
  cited: TextRange[];
}

/** Whether the ranges have a letter or digit of the body in common. */
export function sharesWords(body: string, a: TextRange, b: TextRange): boolean {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start < end && /[\p{L}\p{N}]/u.test(body.slice(start, end));
}

/** The coverage of one of the story's articles. */
export function computeCoverage(story: Story, { id, value, text }: StoryArticle): SentenceCoverage {
  const body = text.body.text;
  const passages = story.passages.filter(({ article }) => article === id);
  const cited = passages.flatMap(({ location }) => (location?.found ? [location.found] : []));
  const uncited = value.uncited.map(({ sentence = "", lines, reason }) => ({
    ranges: lines
      ? [findBodyRange(text, lines)].filter((range) => range !== null)
      : locateAll(body, sentence.trim()),
    reason,
  }));
  const useOf = (sentence: Sentence): SentenceUse => {
    if (cited.some((range) => sharesWords(body, range, sentence))) return "cited";
    const entry = uncited.find(({ ranges }) => ranges.some((range) => contains(range, sentence)));
    return entry?.reason ?? "unaccounted";
  };
  const sentences = findSentences(body, value.language)
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence.text))
    .map((sentence) => Object.assign(sentence, { use: useOf(sentence) }));
  return { sentences, uncited, passages, cited };
}

interface UseCount {
  use: SentenceUse;
  sentences: number;
  /** Length of these sentences in code points. */
  codePoints: number;
}

/** Sentences and code points by use, "cited" first, then by name. */
export function countUses({ sentences }: SentenceCoverage): UseCount[] {
  return [...Map.groupBy(sentences, ({ use }) => use)]
    .map(([use, group]) => ({
      use,
      sentences: group.length,
      codePoints: group.reduce((sum, { text }) => sum + Array.from(text).length, 0),
    }))
    .toSorted((a, b) => (a.use === "cited" ? -1 : b.use === "cited" ? 1 : a.use < b.use ? -1 : 1));
}
