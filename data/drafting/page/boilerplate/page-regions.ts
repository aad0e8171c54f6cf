/** The parts of a page around its article: where a name, a day or a credit stands says what it is. */
import type { MarkedLine } from "./marked-line.ts";

/** `above` the headline, `head` from it to the article, `body`, or `below`. */
export type Region = "above" | "head" | "body" | "below";

/** The region of each line. Without a headline, everything above the article is its head. */
export function findRegions(page: readonly MarkedLine[]): Region[] {
  const title = page.findIndex(({ kind }) => kind === "title");
  const start = page.findIndex(({ kind }, index) => index > title && kind === null);
  const end = page.findLastIndex(({ kind }) => kind === null);
  return page.map((_, index) => {
    if (index < title) return "above";
    if (start === -1 || index < start) return "head";
    return index <= end ? "body" : "below";
  });
}
