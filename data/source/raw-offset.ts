import type { ArticleText } from "./article-text.ts";

/** The offset in the raw text of an offset in the body; both in UTF-16 units. */
export function findRawOffset({ raw, body, cuts }: ArticleText, offset: number): number {
  let points = body.fromUnits(offset);
  for (const { start, end } of cuts) if (start <= points) points += end - start;
  // Every character outside the BMP before that point takes one unit more than points.
  let units = points;
  while (raw.fromUnits(units) < points) units += points - raw.fromUnits(units);
  return units;
}
