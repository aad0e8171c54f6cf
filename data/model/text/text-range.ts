/** Ranges of a text. */

/** Offsets in UTF-16 units, end exclusive. */
export interface TextRange {
  start: number;
  end: number;
}

/** Lines of a text, from 1, inclusive. */
export type LineRange = readonly [first: number, last: number];

/** The ranges of all matches of a global pattern. */
export const matchRanges = (text: string, pattern: RegExp): TextRange[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));

/** Each occurrence of words in a text, also those that overlap; none of empty words. */
export function locateAll(text: string, words: string): TextRange[] {
  const ranges: TextRange[] = [];
  if (words === "") return ranges;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    ranges.push({ start: at, end: at + words.length });
  return ranges;
}

export const overlaps = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: TextRange, inner: TextRange): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The same offsets without overlaps, ascending. */
export function mergeRanges(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** The text with each of the ranges replaced, which ascend without overlaps. */
export function replaceRanges<Range extends TextRange>(
  text: string,
  ranges: readonly Range[],
  replace: (range: Range) => string,
): string {
  let result = "";
  let at = 0;
  for (const range of ranges) {
    result += text.slice(at, range.start) + replace(range);
    at = range.end;
  }
  return result + text.slice(at);
}
