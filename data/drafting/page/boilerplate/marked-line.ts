/** A line of the raw text with the kind of boilerplate that it seems to be. */
import type { BoilerplateKind } from "../../../model/edition.ts";
import { isProse, type Line } from "../lines.ts";

export interface MarkedLine {
  /** Never blank. */
  line: Line;
  /** Whether it is a time of day alone, which begins an entry of a live blog. */
  isTime: boolean;
  /** Whether it is a turn of a transcript. */
  isTurn: boolean;
  /** null while the line seems to belong to the article. */
  kind: BoilerplateKind | null;
  /** The reason shown to the editor. */
  why: string;
  /** Whether the line is a heading of the article, whatever its neighbours are. */
  isHeading: boolean;
  /** Whether the line is the heading of a list of links. */
  isListHeading: boolean;
  /** Whether such a line stands only below an article. */
  isBelowArticles: boolean;
  /** How strongly the line suggests that the headline is just above it: 0 to 3. */
  headlineAbove: number;
}

/** Sets the kind of a line that has none and is no heading of the article. */
export const setKind = (marked: MarkedLine, kind: BoilerplateKind, why: string): void => {
  if (marked.kind === null && !marked.isHeading) Object.assign(marked, { kind, why });
};

/** Whether a line is a paragraph of the article. */
export const isParagraph = ({ kind, line }: MarkedLine): boolean =>
  kind === null && isProse(line.text);

/** Whether a line is a label with blank lines above and below it. */
export function isSubheading(marked: readonly MarkedLine[], index: number): boolean {
  const item = marked[index]!;
  const [above, below] = [marked[index - 1], marked[index + 1]].map((beside) =>
    Math.abs((beside?.line.number ?? 0) - item.line.number),
  );
  return item.kind === null && !isProse(item.line.text) && above! > 1 && below! > 1;
}
