/** The edits that mark lines of an article as boilerplate. */
import { splitLines } from "../../../drafting/page/lines.ts";
import type { Line } from "../../../drafting/page/lines.ts";
import { type LineRange, overlaps } from "../../../model/text/text-range.ts";
import type { ArticleView } from "../desk-api.ts";
import type { YamlEdit } from "../requests.ts";
import { listOf, recordsOf } from "../values.ts";

/** An entry without the lines of a range: none, one or two pieces of it. */
function cutBack<Entry extends { lines: LineRange }>(
  entry: Entry,
  [first, last]: LineRange,
): Entry[] {
  const [start, end] = entry.lines;
  if (end < first || start > last) return [entry];
  const pieces: LineRange[] = [
    [start, first - 1],
    [last + 1, end],
  ];
  return pieces
    .filter((piece) => piece[0] <= piece[1])
    .map((lines) => Object.assign({}, entry, { lines }));
}

type WithLines<Values> = Values & { lines: LineRange };

/** The entries, cut back, with the values for each range, or nothing for null, in the order of the lines. */
export const replaceLines = <Values extends object>(
  entries: readonly WithLines<Values>[],
  ranges: readonly LineRange[],
  values: Values | null,
): WithLines<Values>[] =>
  ranges
    .reduce((rest, range) => rest.flatMap((entry) => cutBack(entry, range)), [...entries])
    .concat(values === null ? [] : ranges.map((lines) => ({ ...values, lines })))
    .toSorted((a, b) => a.lines[0] - b.lines[0]);

/** Ranges of lines as boilerplate, or as body where the kind is null; overlapping entries are cut back. */
export function markLines(
  { value }: ArticleView,
  ranges: readonly LineRange[],
  kind: string | null,
): YamlEdit[] {
  const entries = recordsOf(value["boilerplate"]).map((entry) => {
    const [first = 0, last = 0] = listOf(entry["lines"]).map(Number);
    return Object.assign({}, entry, { lines: [first, last] as const });
  });
  const marked = replaceLines<object>(entries, ranges, kind === null ? null : { kind });
  return [{ path: ["boilerplate"], value: marked.length > 0 ? marked : null }];
}

/** The lines of which every sentence is unaccounted. */
export function listUnaccountedLines({ raw, sentences }: ArticleView): Line[] {
  const isOpen = (line: Line): boolean => {
    const range = { start: line.start, end: line.start + line.text.length };
    const within = sentences.filter((sentence) => overlaps(sentence, range));
    return within.length > 0 && within.every(({ state }) => state === "unaccounted");
  };
  return splitLines(raw).filter(isOpen);
}
