import type { Kind } from "./line-patterns.ts";
import { isProse } from "./lines.ts";
import type { Line } from "./lines.ts";

/** A line that is not blank, with what it seems to be so far. */
export interface Marked {
  line: Line;
  /** null: the article's text, as far as is known. */
  kind: Kind | null;
  /** The reason that the editor reads. */
  why: string;
  /** What the items of the list look like that the line heads. */
  heads: RegExp | null;
  /** How surely the headline stands above the line. */
  below: number;
}

/** Marks a line that is not marked yet. */
export const setKind = (marked: Marked, kind: Kind, why: string): void => {
  if (marked.kind === null) Object.assign(marked, { kind, why });
};

/** Whether a line is a paragraph of the article. */
export const isParagraph = ({ kind, line }: Marked): boolean => kind === null && isProse(line.text);
