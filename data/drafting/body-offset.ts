import type { ArticleText } from "../source/article-text.ts";

/** Where an offset of the body stands in the raw text; both in UTF-16 units. */
export function findBodyOffset({ raw, body, cuts }: ArticleText, offset: number): number {
  let points = body.fromUnits(offset);
  for (const { start, end } of cuts) if (start <= points) points += end - start;
  // Every character outside the BMP before that point takes one unit more than points.
  let units = points;
  while (raw.fromUnits(units) < points) units += points - raw.fromUnits(units);
  return units;
}
