/** Reads what a page says of its headline: the words of its article, its breadcrumbs, its notices of rights. */
import type { Span } from "../boilerplate/article-span.ts";
import { BREADCRUMB, foldLine, isProse } from "../lines.ts";
import { isParagraph } from "../boilerplate/marked-line.ts";
import type { MarkedLine } from "../boilerplate/marked-line.ts";
import { isNewsletter } from "../boilerplate/newsletter.ts";
import { stemsOf } from "../word-stems.ts";

/** The article begins with this many paragraphs that say what the headline says. */
const LEAD_PARAGRAPHS = 3;

export interface HeadlineContext {
  body: ReadonlySet<string>;
  lead: ReadonlySet<string>;
  /** The folded lines of the article, and those outside of it that more than one line says. */
  within: ReadonlySet<string>;
  repeated: ReadonlySet<string>;
  /** The short lines, folded: a breadcrumb ends, and a page title begins, with the headline. */
  trails: readonly string[];
  /** Those with at least two separators, folded. */
  breadcrumbs: readonly string[];
  isNewsletter: boolean;
  /** The notices of rights, folded: they name the page, whose name is no headline. */
  rights: string;
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
  const outside = folded.filter((_, index) => index < span.start || index >= span.end);
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
    within: new Set(folded.slice(span.start, span.end)),
    repeated: new Set(outside.filter((text, index) => outside.indexOf(text) !== index)),
    rights: folded.filter((_, index) => marked[index]!.isBelowArticles).join(" "),
    shareAbove,
  };
}
