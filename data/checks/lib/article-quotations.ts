import type { TextRange } from "../../model/text/text-range.ts";
import type { StoryArticle } from "../../source/story.ts";
import { memoise } from "../../model/memoise.ts";
import { findEnclosing, findQuotations, type Quotation } from "./quotations.ts";

/** The quotations in an article's body, which the rules share. */
export const quotationsOf = memoise<StoryArticle, Quotation[]>(
  ({ text, value }) => findQuotations(text.body.text, value.language),
  new WeakMap(),
);

/** The quotation in an article's body that contains a range. */
export const findEnclosingQuotation = (
  article: StoryArticle,
  range: TextRange,
): Quotation | undefined => findEnclosing(quotationsOf(article), range);
