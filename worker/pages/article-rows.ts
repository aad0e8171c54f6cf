/**
 * Styles of one article's page: the row of each paragraph and its notes, and what a fragment identifier marks. `:target` alone
 * would mark one element; a passage that overlaps others is several.
 */
import type { Paragraph, Passage } from "../corpus/article-passages.ts";
import { noteClass, segmentClass, type Anchors } from "./article-text.tsx";

const MARKED = "background: var(--target); box-shadow: 0 2px 0 var(--accent)";
const NOTED = "border-color: var(--accent); color: var(--ink)";

/** The passages that each id leads to: a development's id to all of its passages. */
function listTargets(anchors: Anchors): Map<string, Passage[]> {
  const targets = new Map<string, Passage[]>();
  for (const [passage, ids] of anchors)
    for (const id of ids)
      targets.set(
        id,
        id.startsWith("p") && /^p\d+-\d+$/.test(id)
          ? [passage]
          : [...anchors.keys()].filter(({ citations }) =>
              citations.some(({ development }) => development.id === id),
            ),
      );
  return targets;
}

export function writeArticleRows(paragraphs: readonly Paragraph[], anchors: Anchors): string {
  const rows = paragraphs.map((_, at) => {
    const child = `:nth-child(${at + 1})`;
    return `.paragraph${child},.note-group${child}{order:${at + 1}}`;
  });
  const segments = paragraphs.flatMap((paragraph) => paragraph.segments);
  const marks = [...listTargets(anchors)].map(([id, passages]) => {
    const words = segments
      .filter((segment) => segment.passages.some((passage) => passages.includes(passage)))
      .map((segment) => `.${segmentClass(segment)}`);
    const notes = passages.map((passage) => `.${noteClass(passage)}`);
    const at = `.source:has([id="${id}"]:target)`;
    return `${at} #text :is(${words.join()}){${MARKED}}${at} :is(${notes.join()}){${NOTED}}${at} :is(${notes.join()}) .came{display:inline}`;
  });
  return rows.concat(marks).join("\n");
}
