/** The parts of a page around its article: where a name, a day or a credit stands says what it is. */
import { isParagraph, type MarkedLine } from "./marked-line.ts";

/** Index of the headline; -1 without one. */
export const findTitleIndex = (page: readonly MarkedLine[]): number =>
  page.findIndex(({ kind }) => kind === "title");

/** Index of the first paragraph below the headline; -1 without one. */
export function findFirstParagraph(page: readonly MarkedLine[]): number {
  const title = findTitleIndex(page);
  return page.findIndex((item, index) => index > title && isParagraph(item));
}

/** `above` the headline, `head` from it to the article, `body`, or `below`. */
export type Region = "above" | "head" | "body" | "below";

/** The region of each line. Without a headline, everything above the article is its head. */
export function findRegions(page: readonly MarkedLine[]): Region[] {
  const title = findTitleIndex(page);
  let start = page.findIndex(({ kind }, index) => index > title && kind === null);
  // A sentence about who reported from where may stand between the byline and the date.
  while (start !== -1 && (page[start + 1]?.headlineAbove ?? 0) > 0) start += 2;
  const end = page.findLastIndex(({ kind }) => kind === null);
  return page.map((_, index) => {
    if (index < title) return "above";
    if (start === -1 || index < start) return "head";
    return index <= end ? "body" : "below";
  });
}
