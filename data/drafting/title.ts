/** The headline of a raw text, if it has one. */
import { findSentences } from "../checks/lib/sentences.ts";
import { endsSentence, isProse } from "./lines.ts";
import type { Line } from "./lines.ts";
import type { Kind } from "./line-patterns.ts";

export interface Title {
  /** Verbatim. */
  text: string;
  /** The line that is the headline and nothing else; null where the first sentence has to stand for it. */
  line: Line | null;
}

/** No headline is longer; a paragraph may be. In UTF-16 units. */
const LONGEST = 220;

/** "WASHINGTON, Sept 12 (Reuters) - " and the like: the text begins at once. */
export const DATELINE =
  /^\p{Lu}[\p{L}.'’, /-]{1,60}(?:,\s[\p{L}.]{3,10}\s\d{1,2})?\s*\((?<agency>[\p{L}][\p{L} /.-]{1,40})\)\s*[-–—:]+\s*/u;

interface MarkedLine {
  line: Line;
  /** What the line is by its own words. */
  kind: Kind | null;
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** A headline has at least this many words; a line above it with as many as a headline usually has is the headline. */
const FEWEST_WORDS = 3;
const USUAL_WORDS = 5;

/** A byline says more than a day: a page's masthead has a day, too. */
const EVIDENCE: Partial<Record<Kind, number>> = { credit: 3, dateline: 2 };

/**
 * The line above a byline or dateline, before the article's last paragraph; with a deck between, the line above that.
 * Null where no line looks like one.
 */
export function findHeadline(marked: readonly MarkedLine[]): Line | null {
  const isCandidate = (item: MarkedLine | undefined, words = FEWEST_WORDS): boolean =>
    item !== undefined &&
    item.kind === null &&
    item.line.text.length <= LONGEST &&
    countWords(item.line.text) >= words &&
    !isProse(item.line.text);
  const end = marked.findLastIndex(({ kind, line }) => kind === null && isProse(line.text));
  const evidenceAt = (index: number): number => EVIDENCE[marked[index]?.kind ?? "title"] ?? 0;
  let best = { index: -1, score: 0 };
  for (let index = 0; index < end; index++) {
    if (!isCandidate(marked[index])) continue;
    const evidence = Math.max(
      ...[1, 2, 3].map((distance) => evidenceAt(index + distance) - 0.6 * (distance - 1)),
    );
    // A masthead or a section is shorter than a headline, or in capitals, whatever stands below it.
    const isUsual =
      isCandidate(marked[index], USUAL_WORDS) && /\p{Ll}/u.test(marked[index]!.line.text);
    const score = evidence > 0 && isUsual ? evidence + 3 : evidence;
    if (score > best.score) best = { index, score };
  }
  // Without a byline or dateline, the longest line of headline length above the article.
  const start = marked.findIndex(({ kind, line }) => kind === null && isProse(line.text));
  const [longest] = marked
    .slice(0, Math.max(0, start))
    .filter((item) => isCandidate(item, USUAL_WORDS))
    .toSorted((a, b) => b.line.text.length - a.line.text.length);
  const { index } = best;
  if (best.score < 3 && longest) return longest.line;
  const above = marked[index - 1];
  return (isCandidate(above, USUAL_WORDS) ? above : marked[index])?.line ?? null;
}

/** The first of the lines, where it stands alone and does not read like a sentence; else the first sentence. */
export function findTitle(lines: readonly Line[], language: string): Title | null {
  const [first, second] = lines.filter(({ text }) => text !== "");
  if (!first) return null;
  const isQuestion = /[?!？！]["'”’»]?$/u.test(first.text);
  const standsAlone = second !== undefined && !DATELINE.test(first.text);
  const [sentence, more] = findSentences(first.text, language);
  if (
    standsAlone &&
    first.text.length <= LONGEST &&
    (!endsSentence(first.text) || (isQuestion && more === undefined))
  )
    return { text: first.text, line: first };
  return { text: cut(sentence?.text ?? first.text), line: null };
}

/** A "sentence" without end is cut between words, so that it is still verbatim. */
function cut(text: string): string {
  if (text.length <= 2 * LONGEST) return text;
  const space = text.lastIndexOf(" ", LONGEST);
  return text.slice(0, space > 0 ? space : LONGEST).replace(/[\ud800-\udbff]$/, "");
}
