/** Reads what a headline is compared with: the words of its article, and the breadcrumbs. */
import type { Span } from "../boilerplate/article-span.ts";
import { BREADCRUMB, foldLine, isProse } from "../lines.ts";
import { isParagraph, type MarkedLine } from "../boilerplate/marked-line.ts";
import { isNewsletter } from "../boilerplate/newsletter.ts";
import { stemsOf } from "../word-stems.ts";

/** The article begins with this many paragraphs that say what the headline says. */
const LEAD_PARAGRAPHS = 3;

export interface HeadlineContext {
  body: ReadonlySet<string>;
  lead: ReadonlySet<string>;
  /** The short lines, folded: a breadcrumb ends with the headline. */
  trails: readonly string[];
  /** Those with at least two separators, folded. */
  breadcrumbs: readonly string[];
  isNewsletter: boolean;
  /** Share of the article's characters that are above each line. */
  shareAbove: readonly number[];
}

export function readContext(marked: readonly MarkedLine[], span: Span): HeadlineContext {
  const paragraphs = marked.slice(span.start, span.end).filter(isParagraph);
  const stems = paragraphs.map(({ line }) => stemsOf(line.text));
  const total = paragraphs.reduce((sum, { line }) => sum + line.text.length, 0);
  let above = 0;
  const shareAbove = marked.map((item) => {
    const share = above / total;
    if (isParagraph(item)) above += item.line.text.length;
    return share;
  });
  const folded = marked.map(({ line }) => foldLine(line.text));
  return {
    body: new Set(stems.flat()),
    lead: new Set(stems.slice(0, LEAD_PARAGRAPHS).flat()),
    trails: folded.filter((_, index) => {
      const { isBelowArticles, line } = marked[index]!;
      return !isBelowArticles && !isProse(line.text);
    }),
    breadcrumbs: marked
      .filter(({ line }) => BREADCRUMB.test(line.text))
      .map(({ line }) => foldLine(line.text)),
    isNewsletter: isNewsletter(marked),
    shareAbove,
  };
}
