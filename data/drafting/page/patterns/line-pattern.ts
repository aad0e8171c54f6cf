/** A pattern of lines that are copied along with an article from its web page. */
import type { BoilerplateKind } from "../../../model/edition.ts";

export interface LinePattern {
  kind: BoilerplateKind;
  /** The reason shown to the editor. */
  why: string;
  test: RegExp;
  /** Whether it matches sentences that pages write of themselves; others match a sentence only if it addresses readers. */
  ofSentences?: boolean;
  /** How strongly the line suggests that the headline is just above it: 1 to 3. */
  headlineAbove?: number;
  /** Whether such a line stands only below an article. */
  isBelowArticles?: boolean;
  /** Whether the line is the heading of a list of links. */
  isListHeading?: boolean;
}
