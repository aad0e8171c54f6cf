/**
 * Generated styles of an article page: the grid row of each paragraph and its notes, and the highlighting of the passage that the
 * URL's fragment names. `:target` alone would highlight one element, but overlapping passages consist of several.
 */
import type { CitedPassage, Paragraph } from "../../corpus/article-passages.ts";
import { noteClass } from "./article-notes.tsx";
import { segmentClass, type Anchors } from "./annotated-text.tsx";

const MARKED = "background: var(--target); box-shadow: 0 2px 0 var(--accent)";
const NOTED = "border-color: var(--accent); color: var(--ink)";

/** The passages to highlight for each id on the page: for a development's id, all its passages. */
function listTargets(anchors: Anchors): Map<string, CitedPassage[]> {
  const targets = new Map<string, CitedPassage[]>();
  for (const [passage, ids] of anchors)
    for (const id of ids)
      targets.set(
        id,
        /^p\d+-\d+$/.test(id)
          ? [passage]
          : [...anchors.keys()].filter(({ uses }) =>
              uses.some(({ development }) => development.id === id),
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
    const marked = segments
      .filter((segment) => segment.passages.some((passage) => passages.includes(passage)))
      .map((segment) => `.${segmentClass(segment)}`);
    const notes = passages.map((passage) => `.${noteClass(passage)}`);
    const at = `.source:has([id="${id}"]:target)`;
    return `${at} #text :is(${marked.join()}){${MARKED}}${at} :is(${notes.join()}){${NOTED}}${at} :is(${notes.join()}) .came{display:inline}`;
  });
  return rows.concat(marks).join("\n");
}
