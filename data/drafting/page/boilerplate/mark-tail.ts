import { endsSentence } from "../lines.ts";
import { BULLET } from "./announced-list.ts";
import { findSpan, isLive } from "./article-span.ts";
import { isClock } from "./mark-transcript.ts";
import { isParagraph, isSubheading, setKind, type MarkedLine } from "./marked-line.ts";

/** An end mark is looked for only below this many paragraphs, and below all entries of a live blog. */
const MIN_PARAGRAPHS = 3;

/** A mark with which agencies and press offices end a text. */
const END_MARK =
  /^(?:ends|#{2,3}|-30-|[-–—]?\s?\(?end\)?\s?[-–—]?|notes? to editors?:?|(?:foot|end)?notes|references)$/iu;

/** A remark of the article in brackets, with a number: "($1 = 0.8570 euros)". A name in brackets is a credit. */
const REMARK = /^\([^()]*\d[^()]*\)$/u;

const isMarked = ({ kind }: MarkedLine): boolean => kind !== null;

/** An article with subheadings has at least this many. */
const MIN_SUBHEADINGS = 2;

const hasSubheadings = (article: readonly MarkedLine[]): boolean =>
  article.filter((_, index) => {
    const below = article[index + 1];
    return below && isParagraph(below) && isSubheading(article, index);
  }).length >= MIN_SUBHEADINGS;

/** The index below the list that ends a live blog's last entry, if it is below `end`; else `end`. */
function findListEnd(marked: readonly MarkedLine[], end: number): number {
  const last = marked.findLastIndex(({ line }) => BULLET.test(line.text));
  const time = marked.slice(0, last).findLastIndex(({ isTime }) => isTime);
  const isOfEntry =
    last >= end && time !== -1 && isLive(marked) && !marked.slice(time, last).some(isMarked);
  return isOfEntry ? last + 1 : end;
}

/** Marks everything below the last paragraph, from the first line that is boilerplate or no sentence, but for a subheading whose text a paywall hides. */
export function markTail(marked: readonly MarkedLine[]): void {
  const isBelow = (index: number): boolean =>
    marked.slice(0, index).filter(isParagraph).length >= MIN_PARAGRAPHS &&
    !marked.slice(index).some(({ isTime }) => isTime);
  const mark = marked.findIndex(({ line }, index) => END_MARK.test(line.text) && isBelow(index));
  if (mark !== -1)
    for (const item of marked.slice(mark)) setKind(item, "promotion", "below the end mark");
  const { end: spanEnd } = findSpan(marked);
  if (spanEnd === 0) return;
  const end = findListEnd(marked, spanEnd);
  const tail = marked.slice(end);
  const isTranscript = marked.some(({ isTurn }) => isTurn);
  const isOfText = (item: MarkedLine): boolean =>
    endsSentence(item.line.text) || REMARK.test(item.line.text) || (isTranscript && isClock(item));
  const start = tail.findIndex((item) => item.kind !== null || !isOfText(item));
  if (start === -1) return;
  const isHeading = isSubheading(marked, end + start) && hasSubheadings(marked.slice(0, end));
  for (const item of tail.slice(start + Number(isHeading)))
    setKind(item, "promotion", "below the article");
}
