/** What the keys of an article select. */
import { findQuotations } from "../../../checks/lib/quotations.ts";
import { QUOTATION_MARKS } from "../../../model/text/quotation-marks.ts";
import type { TextRange } from "../../../model/text/text-range.ts";
import type { ArticleView } from "../desk-api.ts";
import { enteredLanguage } from "./article-body.ts";

/** Whether the next sentence begins a paragraph with the mark that repeats an open quotation's. */
const isNewParagraph = (raw: string, end: number, next: number): boolean =>
  raw.slice(end, next).includes("\n") && QUOTATION_MARKS.includes(raw.charAt(next));

/**
 * The sentence at an offset of the raw text, with those after it until no quotation is open, so that what somebody says in several
 * sentences is taken whole; of a quotation whose paragraphs each begin with a mark, one paragraph. Null before the first sentence.
 */
export function sentenceRange(article: ArticleView, offset: number): TextRange | null {
  const { raw, sentences } = article;
  const index = sentences.findLastIndex(({ start }) => start <= offset);
  const first = sentences[index];
  if (!first) return null;
  const quotations = findQuotations(raw, enteredLanguage(article));
  let { end } = first;
  for (const next of sentences.slice(index + 1)) {
    const isOpen = quotations.some(
      ({ outer, unbalanced }) => !unbalanced && outer.start < end && end < outer.end,
    );
    if (!isOpen || next.state === "boilerplate" || isNewParagraph(raw, end, next.start)) break;
    ({ end } = next);
  }
  return { start: first.start, end };
}
