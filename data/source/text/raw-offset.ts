/** Converts offsets between an article's raw text and its body, in UTF-16 units. Boilerplate is in code points. */
import type { LineRange } from "../../model/text/text-range.ts";
import { lineStarts, type ArticleText } from "./article-text.ts";

/** The offset in the raw text of an offset in the body. Where boilerplate was cut out, it is the offset after the boilerplate. */
export function findRawOffset({ raw, body, boilerplate }: ArticleText, offset: number): number {
  let points = body.fromUnits(offset);
  for (const { start, end } of boilerplate) {
    if (start > points) break;
    points += end - start;
  }
  return raw.toUnits(points);
}

/** The range in the body of the raw text's lines `first` to `last`, which count from 1; null if there are no such lines. */
export function findBodyRange(
  { raw, body, boilerplate }: ArticleText,
  [first, last]: LineRange,
): { start: number; end: number } | null {
  const starts = lineStarts(raw.text);
  const [from, to] = [starts[first - 1], starts[last]];
  if (from === undefined || to === undefined || from >= to) return null;
  const toBody = (offset: number): number => {
    const points = raw.fromUnits(offset);
    // Boilerplate is whole lines, so it ends at or before the beginning of a line, or begins at or after it.
    const removed = boilerplate.filter(({ end }) => end <= points);
    return body.toUnits(
      removed.reduce((bodyPoints, { start, end }) => bodyPoints - (end - start), points),
    );
  };
  return { start: toBody(from), end: toBody(to) };
}
