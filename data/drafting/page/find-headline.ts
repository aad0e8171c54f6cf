/** Finds the headline of a raw text. */
import { findSentences } from "../../checks/lib/sentences.ts";
import { endsSentence, isProse, isQuestion } from "./lines.ts";
import { isParagraph } from "./marked-line.ts";
import type { MarkedLine } from "./marked-line.ts";
import type { Line } from "./lines.ts";

export interface Title {
  /** Verbatim. */
  text: string;
  /** The line of the headline; null if the text has none and `text` is its first sentence. */
  line: Line | null;
}

/** Maximum length of a headline, in UTF-16 units. */
const MAX_LENGTH = 220;

/** A dateline such as "WASHINGTON, Sept 12 (Reuters) - ". */
export const DATELINE =
  /^\p{Lu}[\p{L}.'’, /-]{1,60}(?:,\s[\p{L}.]{3,10}\s\d{1,2})?\s*\((?<agency>[\p{L}][\p{L} /.-]{1,40})\)\s*[-–—:]+\s*/u;

/** Minimum number of words of a headline, and of a line that is preferred to a shorter one. */
const MIN_WORDS = 3;
const USUAL_WORDS = 5;

/** Counts words and numbers; 0 for a line with hardly any words, such as a time or a score. */
function countWords(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => /\p{L}{2}/u.test(word)).length < MIN_WORDS ? 0 : words.length;
}

/** At most this many lines of bullets and deck are between the headline and the byline. */
const MAX_DECK_LINES = 6;

/** Minimum share of a headline's words that are also in the article; a link to another article shares fewer. */
const MIN_SHARED = 0.3;

const contentWords = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(({ length }) => length > 3);

/** Whether a line can be a headline, by its length and number of words. */
const isCandidate = (item: MarkedLine | undefined, words = MIN_WORDS): boolean =>
  item !== undefined &&
  item.kind === null &&
  item.line.text.length <= MAX_LENGTH &&
  countWords(item.line.text) >= words &&
  !isProse(item.line.text);

/** Index of the line with a byline or date nearest below it; -1 if there is no byline, or only a short line above a date. */
function findAboveByline(
  marked: readonly MarkedLine[],
  isOfArticle: (item: MarkedLine) => boolean,
): number {
  const paragraphs = [...marked.keys()].filter((index) => isParagraph(marked[index]!));
  // A headline has most of the paragraphs below it; further down are other articles.
  const end = paragraphs[Math.floor(paragraphs.length / 2)] ?? 0;
  let best = { index: -1, score: 0 };
  for (let index = 0; index < end; index++) {
    const item = marked[index]!;
    if (!isCandidate(item)) continue;
    const evidence = Math.max(
      ...[1, 2, 3].map(
        (distance) => (marked[index + distance]?.headlineAbove ?? 0) - 0.6 * (distance - 1),
      ),
    );
    // A masthead or a section is shorter than a headline, or in capitals, and authors' names are not in the article.
    const isUsual =
      isCandidate(item, USUAL_WORDS) && /\p{Ll}/u.test(item.line.text) && isOfArticle(item);
    const score = evidence > 0 && isUsual ? evidence + 3 : evidence;
    if (score > best.score) best = { index, score };
  }
  return best.score < 3 ? -1 : best.index;
}

/**
 * The first line of the block above the byline or dateline that shares words with the article; without a byline, the first
 * line above the article that does. Null if no line looks like a headline.
 */
export function findHeadline(marked: readonly MarkedLine[]): Line | null {
  const body = new Set(marked.filter(isParagraph).flatMap(({ line }) => contentWords(line.text)));
  const isOfArticle = ({ line }: MarkedLine): boolean => {
    const words = contentWords(line.text);
    return words.filter((word) => body.has(word)).length >= MIN_SHARED * words.length;
  };
  const found = findAboveByline(marked, isOfArticle);
  if (found === -1) {
    const above = marked
      .slice(0, Math.max(0, marked.findIndex(isParagraph)))
      .filter((item) => isCandidate(item, USUAL_WORDS));
    const [longest] = above.toSorted((a, b) => b.line.text.length - a.line.text.length);
    return (above.find(isOfArticle) ?? longest)?.line ?? null;
  }
  let index = found;
  for (let at = index - 1; at >= Math.max(0, found - MAX_DECK_LINES); at--) {
    const item = marked[at];
    if (item?.kind !== null || countWords(item.line.text) < MIN_WORDS) break;
    const isNext = at === found - 1;
    if (isCandidate(item, USUAL_WORDS) && (isNext || isOfArticle(item))) index = at;
  }
  return marked[index]?.line ?? null;
}

/** The first line if it is not a sentence and other lines follow; otherwise the first sentence. */
export function findTitle(lines: readonly Line[], language: string): Title | null {
  const [first, second] = lines.filter(({ text }) => text !== "");
  if (!first) return null;
  const isFollowed = second !== undefined && !DATELINE.test(first.text);
  const isHeading = isQuestion(first.text) || !endsSentence(first.text);
  if (isFollowed && isHeading && first.text.length <= MAX_LENGTH)
    return { text: first.text, line: first };
  const [sentence] = findSentences(first.text, language);
  return { text: shorten(sentence?.text ?? first.text), line: null };
}

/** Cuts an overlong sentence between words. */
function shorten(text: string): string {
  if (text.length <= 2 * MAX_LENGTH) return text;
  const space = text.lastIndexOf(" ", MAX_LENGTH);
  return text.slice(0, space > 0 ? space : MAX_LENGTH).replace(/[\ud800-\udbff]$/, "");
}
