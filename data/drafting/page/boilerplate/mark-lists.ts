/** Marks the items of lists by their headings. */
import type { MarkedLine } from "./marked-line.ts";
import { TIME_OF_DAY } from "../dates/time-of-day.ts";

/** The text of a link to another article: no sentence, or one that was cut off. */
const TEASER = new RegExp(
  String.raw`^(?!${TIME_OF_DAY}$)(?:.{1,159}[^.!?"”’»]|.*(?:\.\.\.|…)|.{1,119}[?])$`,
  "iu",
);

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
      if ((isClose && gap > 1) || !TEASER.test(item.line.text)) list = null;
      else if (item.kind === null || item.kind === "dateline")
        Object.assign(item, {
          kind: list.kind,
          why: `below “${list.line.text}”`,
          headlineAbove: 0,
        });
    }
  }
}
