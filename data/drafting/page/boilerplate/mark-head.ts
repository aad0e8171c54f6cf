/** Marks what stands between the headline and the first paragraph: a deck, names, captions, boxes. */
import { ABOUT_AUTHOR } from "./mark-authors.ts";
import { isInEntry, isLive } from "./article-span.ts";
import { ANNOUNCES } from "./announced-list.ts";
import { isDeck } from "../headline/deck.ts";
import { findHeadBoxes } from "./head-boxes.ts";
import { addressesReaders, isQuestion } from "../lines.ts";
import { isClock } from "./mark-transcript.ts";
import { findTitleIndex } from "./page-regions.ts";
import { ITEM_HEADING } from "./newsletter.ts";
import { isParagraph, setKind, type MarkedLine } from "./marked-line.ts";

/** A longer sentence that addresses readers may begin the article. In UTF-16 units. */
const MAX_NOTE_LENGTH = 120;

/** Whether a paragraph tells readers about the page: "AI-generated audio may contain errors. Tell us what you think." */
const isNote = ({ line }: MarkedLine): boolean =>
  line.text.length <= MAX_NOTE_LENGTH && addressesReaders(line.text);

/**
 * Marks everything from the headline to the article: names, captions, counters, a deck. A single line below the last that is
 * boilerplate, or those from a time of day, may be a subheading of the article; to it belong also a salutation, which ends with a
 * comma, the heading of a newsletter's item, and lines from one that announces them.
 */
export function markHead(marked: readonly MarkedLine[]): void {
  const below = marked.slice(findTitleIndex(marked) + 1);
  if (below.length === marked.length) return;
  const boxes = findHeadBoxes(below);
  const start = below.findIndex(
    (item, index) =>
      item.isTurn ||
      (isParagraph(item) &&
        !boxes.has(item) &&
        !isDeck(below, index) &&
        (!isNote(item) || isInEntry(below, index))),
  );
  const first = below[start];
  if (!first) return;
  const head = below.slice(0, start);
  const last = head.findLastIndex(({ kind, why }) => kind !== null && why !== ABOUT_AUTHOR) + 1;
  const subheadings = head.slice(last);
  const time = head.findLastIndex(({ isTime }) => isTime);
  const isHeaded =
    time > 0 &&
    isLive(below.slice(time + 1)) &&
    head[time - 1]!.kind === null &&
    head[time]!.line.number - head[time - 1]!.line.number === 1;
  const entry = time - Number(isHeaded);
  const isEntry = entry >= last || (entry !== -1 && isLive(below.slice(start)));
  const lastLine = subheadings.at(-1)?.line;
  const lastText = lastLine?.text ?? "";
  const isOfText = lastText.endsWith(",") || ITEM_HEADING.test(lastText);
  const isClose = first.line.number - (lastLine?.number ?? 0) === 1;
  const isSubheading = subheadings.length === 1 && (isClose || isQuestion(lastText));
  const announced = subheadings.findIndex(
    (item) => ANNOUNCES.test(item.line.text) && !boxes.has(item),
  );
  const ofText =
    announced === -1 ? Number(isSubheading || isOfText) : subheadings.length - announced;
  const end = isEntry ? entry : head.length - ofText;
  for (const item of head.slice(0, end))
    if (!first.isTurn || !isClock(item))
      setKind(item, "credit", "between the headline and the article");
}
