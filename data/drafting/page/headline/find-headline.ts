import { isEntryHeading, type Span } from "../boilerplate/article-span.ts";
import { readContext } from "./headline-context.ts";
import { isCandidate, USUAL_WORDS } from "./headline-form.ts";
import type { MarkedLine } from "../boilerplate/marked-line.ts";
import { scoreHeadline } from "./score-headline.ts";

/** The score below which no line is taken for the headline. */
const MIN_SCORE = 1;

/** Decks, captions and bullets score about as much as the headline, but are below it. */
const MARGIN = 1;

/**
 * The likeliest headline: the line that has the article below it and shares words with its lead, near a byline or date. Null if no
 * line looks like one.
 */
export function findHeadline(marked: readonly MarkedLine[], span: Span): MarkedLine | null {
  const context = readContext(marked, span);
  const scores = marked.map((item, index) =>
    isCandidate(item) && !isEntryHeading(marked, index)
      ? scoreHeadline(marked, index, context)
      : -Infinity,
  );
  const least = Math.max(MIN_SCORE, Math.max(...scores) - MARGIN);
  const index = scores.findIndex((score) => score >= least);
  const above = marked[index - 1];
  // A literary headline shares no words with the article, but its deck does.
  return above && isCandidate(above, USUAL_WORDS) ? above : (marked[index] ?? null);
}
