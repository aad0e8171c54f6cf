/** Marks the items of lists by their headings. */
import { isProse } from "../lines.ts";
import type { MarkedLine } from "./marked-line.ts";
import { isTimeAlone, TIME_OF_DAY } from "../dates/time-of-day.ts";

/** The text of a link to another article: no sentence, or one that was cut off. */
const TEASER = new RegExp(
  String.raw`^(?!${TIME_OF_DAY}$)(?:.{1,159}[^.!?"”’»]|.*(?:\.\.\.|…)|.{1,119}[?])$`,
  "iu",
);

/** Between its time and its first paragraph, an entry of a live blog may have an author and a heading. */
const MAX_ENTRY_HEAD = 3;

/** Whether a line is the time of an entry of a live blog: a paragraph is just below it. */
const beginsEntry = (marked: readonly MarkedLine[], index: number): boolean =>
  isTimeAlone(marked[index]!.line.text) &&
  marked.slice(index + 1, index + 1 + MAX_ENTRY_HEAD).some(({ line }) => isProse(line.text));

/**
 * Marks the items below the heading of a list of links. The list ends at the first line that is no teaser, and at a blank line if its
 * first item followed the heading without one.
 */
export function markLists(marked: readonly MarkedLine[]): void {
  let list: MarkedLine | null = null;
  let isClose = false;
  for (const [index, item] of marked.entries()) {
    const gap = item.line.number - (marked[index - 1]?.line.number ?? 0);
    if (item.isListHeading) list = item;
    else if (!list || item.kind === "navigation" || item.kind === "share-bar") continue;
    else {
      const isFirst = marked[index - 1] === list;
      if (isFirst) isClose = gap === 1;
      const isOver = (isClose && gap > 1) || beginsEntry(marked, index);
      if (isOver || !TEASER.test(item.line.text)) list = null;
      else if (item.kind === null || item.kind === "dateline")
        Object.assign(item, {
          kind: list.kind,
          why: `below “${list.line.text}”`,
          headlineAbove: 0,
        });
    }
  }
}
