/** Reads what a headline is compared with: the words of its article, and the breadcrumbs. */
import type { Span } from "../boilerplate/article-span.ts";
import { BREADCRUMB, foldLine, isProse, listEndings } from "../lines.ts";
import { isParagraph, type MarkedLine } from "../boilerplate/marked-line.ts";
import { isNewsletter } from "../boilerplate/newsletter.ts";
import { stemsOf } from "../word-stems.ts";

/** The article begins with this many paragraphs that say what the headline says. */
const LEAD_PARAGRAPHS = 3;

export interface HeadlineContext {
  body: ReadonlySet<string>;
  lead: ReadonlySet<string>;
  /** The ends of the short lines, folded: a breadcrumb ends with the headline. */
  lineEnds: ReadonlySet<string>;
  /** Those of the lines with at least two separators. */
  breadcrumbEnds: ReadonlySet<string>;
  isNewsletter: boolean;
  /** Share of the article's characters that are above each line. */
  shareAbove: readonly number[];
}

const listEnds = (lines: readonly MarkedLine[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ line }) => listEndings(foldLine(line.text))));

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
  return {
    body: new Set(stems.flat()),
    lead: new Set(stems.slice(0, LEAD_PARAGRAPHS).flat()),
    lineEnds: listEnds(
      marked.filter(({ isBelowArticles, line }) => !isBelowArticles && !isProse(line.text)),
    ),
    breadcrumbEnds: listEnds(marked.filter(({ line }) => BREADCRUMB.test(line.text))),
    isNewsletter: isNewsletter(marked),
    shareAbove,
  };
}
