import { MAX_ENTRY_DISTANCE } from "./article-span.ts";
import type { MarkedLine } from "./marked-line.ts";
import { isProse } from "../lines.ts";

/** The text of a link to another article: no sentence, or one that was cut off. */
const TEASER = /^(?:.{1,159}[^.!?"”’»]|.*(?:\.\.\.|…)|.{1,119}[?])$/iu;

/** Whether a line may be an item of a list. A time alone is one if no entry of a live blog follows. */
const isItem = (marked: readonly MarkedLine[], index: number): boolean =>
  marked[index]!.isTime
    ? !marked
        .slice(index + 1, index + 1 + MAX_ENTRY_DISTANCE)
        .some(({ line }) => isProse(line.text))
    : TEASER.test(marked[index]!.line.text);

/**
 * Marks the items below the heading of a list of links. The list ends at the first line that is no teaser or is a heading of the
 * article, and at a blank line if its first item followed the heading without one.
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
      if ((isClose && gap > 1) || item.isHeading || !isItem(marked, index)) list = null;
      else if (item.kind === null || item.kind === "dateline")
        Object.assign(item, {
          kind: list.kind,
          why: `below “${list.line.text}”`,
          headlineAbove: 0,
        });
    }
  }
}
