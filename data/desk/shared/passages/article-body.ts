/** The body of an article: its raw text without the boilerplate, in which names of other pages stand. */
import { replaceRanges, type TextRange } from "../../../model/text/text-range.ts";
import type { ArticleView } from "../desk-api.ts";
import { textOf } from "../values.ts";

/** The language of an article, as far as it is entered. */
export const enteredLanguage = ({ value }: ArticleView): string =>
  textOf(value["language"]) || "en";

export const listBoilerplate = ({ sentences }: ArticleView): TextRange[] =>
  sentences.filter(({ state }) => state === "boilerplate");

/** A text without ranges of it, which are in ascending order. */
export const cutRanges = (text: string, cuts: readonly TextRange[]): string =>
  replaceRanges(text, cuts, () => "");

export const listBodies = (articles: readonly ArticleView[]): string[] =>
  articles.map((article) => cutRanges(article.raw, listBoilerplate(article)));
