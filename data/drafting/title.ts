/** The headline of a raw text, if it has one. */
import { findSentences } from "../checks/lib/sentences.ts";
import { endsSentence, isProse } from "./lines.ts";
import { isParagraph } from "./marked-line.ts";
import type { Marked } from "./marked-line.ts";
import type { Line } from "./lines.ts";

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

/** A headline has at least this many words; a line above it with as many as a headline usually has is the headline. */
const FEWEST_WORDS = 3;
const USUAL_WORDS = 5;

/** Letters and numbers alike; none where there are hardly any words: a time, a score. */
function countWords(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => /\p{L}{2}/u.test(word)).length < FEWEST_WORDS ? 0 : words.length;
}

/** Bullets and a deck may stand between the headline and the byline: no more lines than this. */
const DECK_LINES = 6;

/** A headline has this share of its words in common with the article; a link to another article has less. */
const SHARED = 0.3;

const contentWords = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(({ length }) => length > 3);

/** Whether a line can be a headline, by its length and its words. */
const isCandidate = (item: Marked | undefined, words = FEWEST_WORDS): boolean =>
  item !== undefined &&
  item.kind === null &&
  item.line.text.length <= LONGEST &&
  countWords(item.line.text) >= words &&
  !isProse(item.line.text);

/** The line with a byline or a date nearest below it; none where there is no byline, or only a short line above a date. */
function findAboveByline(marked: readonly Marked[]): number {
  const end = marked.findLastIndex(isParagraph);
  let best = { index: -1, score: 0 };
  for (let index = 0; index < end; index++) {
    if (!isCandidate(marked[index])) continue;
    const evidence = Math.max(
      ...[1, 2, 3].map((distance) => (marked[index + distance]?.below ?? 0) - 0.6 * (distance - 1)),
    );
    // A masthead or a section is shorter than a headline, or in capitals, whatever stands below it.
    const isUsual =
      isCandidate(marked[index], USUAL_WORDS) && /\p{Ll}/u.test(marked[index]!.line.text);
    const score = evidence > 0 && isUsual ? evidence + 3 : evidence;
    if (score > best.score) best = { index, score };
  }
  return best.score < 3 ? -1 : best.index;
}

/**
 * The top of the lines above a byline or dateline that speak of the article; without one, the first line above the article
 * that does. Null where no line looks like a headline.
 */
export function findHeadline(marked: readonly Marked[]): Line | null {
  const body = new Set(marked.filter(isParagraph).flatMap(({ line }) => contentWords(line.text)));
  const isOfArticle = ({ line }: Marked): boolean => {
    const words = contentWords(line.text);
    return words.filter((word) => body.has(word)).length >= SHARED * words.length;
  };
  const found = findAboveByline(marked);
  if (found === -1) {
    const above = marked
      .slice(0, Math.max(0, marked.findIndex(isParagraph)))
      .filter((item) => isCandidate(item, USUAL_WORDS));
    const [longest] = above.toSorted((a, b) => b.line.text.length - a.line.text.length);
    return (above.find(isOfArticle) ?? longest)?.line ?? null;
  }
  let index = found;
  for (let at = index - 1; at >= Math.max(0, found - DECK_LINES); at--) {
    const item = marked[at];
    if (item?.kind !== null || countWords(item.line.text) < FEWEST_WORDS) break;
    const isNext = at === found - 1;
    if (isCandidate(item, USUAL_WORDS) && (isNext || isOfArticle(item))) index = at;
  }
  return marked[index]?.line ?? null;
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
