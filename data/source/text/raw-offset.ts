/** Translates offsets between an article's raw text and its body. All offsets are UTF-16 units. */
import type { CodePoints } from "../../model/text/code-points.ts";
import { lineStarts } from "./article-text.ts";
import type { ArticleText } from "./article-text.ts";

/** The UTF-16 offset of an offset in code points. */
export function toUnits(text: CodePoints, points: number): number {
  // Every character outside the BMP before that point occupies one unit more than points.
  let units = points;
  while (text.fromUnits(units) < points) units += points - text.fromUnits(units);
  return units;
}

/** The offset in the raw text of an offset in the body. */
export function findRawOffset({ raw, body, boilerplate }: ArticleText, offset: number): number {
  let points = body.fromUnits(offset);
  for (const { start, end } of boilerplate) if (start <= points) points += end - start;
  return toUnits(raw, points);
}

/** The range in the body of lines of the raw text, from 1, both included; null if there are no such lines. */
export function findBodyRange(
  { raw, body, boilerplate }: ArticleText,
  [first, last]: readonly [first: number, last: number],
): { start: number; end: number } | null {
  const starts = lineStarts(raw.text);
  const [from, to] = [starts[first - 1], starts[last]];
  if (from === undefined || to === undefined || from >= to) return null;
  const toBody = (offset: number): number => {
    const points = raw.fromUnits(offset);
    const removed = boilerplate.filter(({ start }) => start < points);
    return toUnits(
      body,
      removed.reduce((bodyPoints, { start, end }) => bodyPoints - (end - start), points),
    );
  };
  return { start: toBody(from), end: toBody(to) };
}
