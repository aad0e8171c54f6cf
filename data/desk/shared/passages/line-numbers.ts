import type { LineRange, TextRange } from "../../../model/text/text-range.ts";

/** First and last line of a range, counted from 1. */
export function linesOf(raw: string, { start, end }: TextRange): LineRange {
  const lineAt = (offset: number): number => raw.slice(0, offset).split("\n").length;
  return [lineAt(start), lineAt(Math.max(start, end - 1))];
}
