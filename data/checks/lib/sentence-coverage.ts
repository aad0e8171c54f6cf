/**
 * Classifies each sentence of an article's body: cited as evidence, uncited with a reason (by itself or by its lines), or neither.
 * A sentence is cited where a passage has at least one word of it; the share in code points says how much is cited.
 */
import { findSentences } from "./sentences.ts";
import type { Sentence } from "./sentences.ts";
import type { ArticleFile } from "../../model/story-files.ts";
import { findBodyRange } from "../../source/raw-offset.ts";
import type { Passage, Story, StoryArticle } from "../../source/story.ts";

type Reason = ArticleFile["uncited"][number]["reason"];

export type Use = "cited" | Reason | "neither";

export interface Range {
  start: number;
  end: number;
}

export interface SentenceCoverage {
  sentences: (Sentence & { use: Use })[];
  /** Where the sentence or the lines of each entry of `uncited` are in the body, in UTF-16 offsets. */
  uncited: { ranges: Range[]; reason: Reason }[];
  cited: Range[];
}

const overlap = (a: Range, b: Range): [number, number] => [
  Math.max(a.start, b.start),
  Math.min(a.end, b.end),
];

/** Whether the two share a letter or digit of the body. */
export function share(body: string, a: Range, b: Range): boolean {
  const [start, end] = overlap(a, b);
  return start < end && /[\p{L}\p{N}]/u.test(body.slice(start, end));
}

const covers = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && outer.end >= inner.end;

function occurrences(body: string, text: string): Range[] {
  const ranges: Range[] = [];
  const wanted = text.trim();
  if (wanted === "") return ranges;
  for (let at = body.indexOf(wanted); at !== -1; at = body.indexOf(wanted, at + wanted.length))
    ranges.push({ start: at, end: at + wanted.length });
  return ranges;
}

/** Passages by article. */
export const passagesByArticle = (story: Story): Map<string, Passage[]> =>
  Map.groupBy(story.passages, ({ article }) => article);

/** The coverage of one article by the passages that are cited from it. */
export function computeCoverage(
  { value, text }: StoryArticle,
  passages: readonly Passage[],
): SentenceCoverage {
  const body = text.body.text;
  const cited = passages.flatMap(({ location }) => (location?.found ? [location.found] : []));
  const uncited = value.uncited.map(({ sentence = "", lines, reason }) => ({
    ranges: lines
      ? [findBodyRange(text, lines)].filter((range) => range !== null)
      : occurrences(body, sentence),
    reason,
  }));
  const useOf = (sentence: Sentence): Use => {
    if (cited.some((range) => share(body, range, sentence))) return "cited";
    const listed = uncited.find(({ ranges }) => ranges.some((range) => covers(range, sentence)));
    return listed?.reason ?? "neither";
  };
  const sentences = findSentences(body, value.language)
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence.text))
    .map((sentence) => Object.assign(sentence, { use: useOf(sentence) }));
  return { sentences, uncited, cited };
}

export interface Share {
  use: Use;
  sentences: number;
  /** Code points of those sentences. */
  points: number;
}

const points = (text: string): number => Array.from(text).length;

/** Sentences and code points by use, "cited" first, then by name. */
export function tally({ sentences }: SentenceCoverage): Share[] {
  return [...Map.groupBy(sentences, ({ use }) => use)]
    .map(([use, group]) => ({
      use,
      sentences: group.length,
      points: group.reduce((sum, { text }) => sum + points(text), 0),
    }))
    .toSorted((a, b) => (a.use === "cited" ? -1 : b.use === "cited" ? 1 : a.use < b.use ? -1 : 1));
}

/** Code points of the body that stand in some passage, each counted once. */
export function quotedPoints({ cited }: SentenceCoverage, article: StoryArticle): number {
  let reached = 0;
  let sum = 0;
  for (const { start, end } of cited.toSorted((a, b) => a.start - b.start)) {
    sum += points(article.text.body.text.slice(Math.max(start, reached), Math.max(end, reached)));
    reached = Math.max(reached, end);
  }
  return sum;
}
