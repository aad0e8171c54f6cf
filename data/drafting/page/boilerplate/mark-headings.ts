/** Finds headings of the article whose neighbours are boilerplate, so that these do not count as evidence against them. */
import { isCandidate } from "../headline/headline-form.ts";
import { foldLine } from "../lines.ts";
import { TURN_LABEL } from "../turn-label.ts";
import { isParagraph, type MarkedLine } from "./marked-line.ts";
import { isNewsletter, ITEM_HEADING } from "./newsletter.ts";
import { findTitleIndex } from "./page-regions.ts";

/** How long ago an entry of a live blog was posted: "1 hr 20 min ago". */
const AGE = /^(?:(?:posted|published|updated) )?\d.{1,20} ago$/iu;

/** Between the heading of an entry and its text are at most its age and its reporter. */
const MAX_ENTRY_LINES = 2;

/** A single heading may be a label of the page. */
const MIN_HEADINGS = 2;

/** Whether a blank line is between a line and another that is `lines` below it. */
const isApart = (above: MarkedLine, below: MarkedLine, lines: number): boolean =>
  below.line.number - above.line.number > lines;

/**
 * Whether a line is just above or below the time or the age of an entry, and above its text. That of a teaser with an age has no blank
 * line above it; below a teaser with a time is none.
 */
function isOfEntry(marked: readonly MarkedLine[], index: number): boolean {
  const beside = [marked[index - 1], marked[index + 1]].filter((item) => item !== undefined);
  const hasTime = beside.some(({ isTime }) => isTime);
  return (
    isCandidate(marked[index]!) &&
    (hasTime || beside.some(({ line }) => AGE.test(line.text))) &&
    marked
      .slice(index, index + 2 + MAX_ENTRY_LINES)
      .some(
        (item, lines, [heading]) =>
          isParagraph(item) && (hasTime || isApart(heading!, item, lines)),
      )
  );
}

/** The lines above a paragraph or a turn that an index below the headline lists. A newsletter's index lists its items. */
function listIndexed(marked: readonly MarkedLine[]): MarkedLine[] {
  if (isNewsletter(marked)) return [];
  const below = marked.slice(findTitleIndex(marked) + 1);
  const lines = Map.groupBy(below, ({ line }) => foldLine(line.text));
  return below.filter((item, index) => {
    const { text } = item.line;
    const next = below[index + 1];
    const [, second, third] = lines.get(foldLine(text))!;
    return (
      item === second &&
      !third &&
      item.kind === null &&
      !isParagraph(item) &&
      !ITEM_HEADING.test(text) &&
      next !== undefined &&
      (isParagraph(next) || TURN_LABEL.test(next.line.text))
    );
  });
}

/** Marks the headings of a live blog's entries, and those that an index above them lists, as lines of the article. */
export function markHeadings(marked: readonly MarkedLine[]): void {
  const ofEntries = marked.filter((_, index) => isOfEntry(marked, index));
  for (const headings of [ofEntries, listIndexed(marked)])
    if (headings.length >= MIN_HEADINGS) for (const item of headings) item.isHeading = true;
}
