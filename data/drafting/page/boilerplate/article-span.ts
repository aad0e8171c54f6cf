/** Finds the part of a page with its article: the run of lines with the most prose and the least else. */
import { TURN_LABEL } from "../turn-label.ts";
import type { BoilerplateKind } from "../../../model/edition.ts";
import { addressesReaders, isProse } from "../lines.ts";
import type { MarkedLine } from "./marked-line.ts";
import { isNewsletter, ITEM_HEADING } from "./newsletter.ts";

/** Indexes of the first line, and of the line after the last. */
export interface Span {
  start: number;
  end: number;
}

/** What a line adds, where a sentence adds its length in UTF-16 units. Pictures and links to other articles also stand between paragraphs. */
const WEIGHTS: Readonly<Record<BoilerplateKind, number>> = {
  title: 0,
  "repeated-title": -20,
  credit: -10,
  dateline: -10,
  promotion: -10,
  donation: -20,
  "share-bar": -20,
  navigation: -30,
  tags: -60,
  "comment-form": -60,
};
const LABEL = -15;
const BELOW_ARTICLES = -400;

/** The share of a sentence that counts if it addresses readers, as pages do about themselves. */
const ADDRESS_SHARE = 0.1;

/** An entry of a live blog has its text at most this many lines below its time. */
export const MAX_ENTRY_DISTANCE = 3;

/** Whether a line is just below a time of day alone. */
export const isInEntry = (marked: readonly MarkedLine[], index: number): boolean =>
  marked.slice(Math.max(0, index - MAX_ENTRY_DISTANCE), index).some(({ isTime }) => isTime);

/** Whether a line is just above the time of an entry. */
export const isEntryHeading = (marked: readonly MarkedLine[], index: number): boolean => {
  const below = marked[index + 1];
  return (
    below?.isTime === true && below.line.number - marked[index]!.line.number === 1 && isLive(marked)
  );
};

/** Whether times alone begin the entries of a page. */
export const isLive = (body: readonly MarkedLine[]): boolean =>
  body.filter(({ isTime }) => isTime).length > 1;

function weigh(marked: readonly MarkedLine[], index: number, isInNewsletter: boolean): number {
  const { kind, isBelowArticles, isTime, line } = marked[index]!;
  const { text } = line;
  if (isBelowArticles) return BELOW_ARTICLES;
  if (kind !== null) return WEIGHTS[kind];
  if (TURN_LABEL.test(text)) return text.length;
  if (isTime) return 0;
  if (!isProse(text)) {
    // A number, or capitals, begin another item of a newsletter.
    const isItem = isInNewsletter && (ITEM_HEADING.test(text) || !/\p{Ll}/u.test(text));
    return isItem ? BELOW_ARTICLES : LABEL;
  }
  const isOfPage = addressesReaders(text) && !isInEntry(marked, index);
  return text.length * (isOfPage ? ADDRESS_SHARE : 1);
}

/** The span with the greatest sum; empty if no line adds to it. */
export function findSpan(marked: readonly MarkedLine[]): Span {
  const isInNewsletter = isNewsletter(marked);
  let best = { start: 0, end: 0, sum: 0 };
  let start = 0;
  let sum = 0;
  for (const index of marked.keys()) {
    if (sum <= 0) {
      start = index;
      sum = 0;
    }
    sum += weigh(marked, index, isInNewsletter);
    if (sum > best.sum) best = { start, end: index + 1, sum };
  }
  return { start: best.start, end: best.end };
}
