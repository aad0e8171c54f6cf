/** The changes that mark lines of an article as boilerplate. */
import { splitLines } from "../../../drafting/page/lines.ts";
import type { Line } from "../../../drafting/page/lines.ts";
import { overlaps } from "../../../model/text/text-range.ts";
import type { TextRange } from "../../../model/text/text-range.ts";
import type { ArticleView } from "../desk-api.ts";
import type { PendingChange } from "../requests.ts";
import { linesOf } from "./line-numbers.ts";
import { recordsOf, textOf } from "../values.ts";

interface LineRange {
  kind: string;
  note: string;
  first: number;
  last: number;
}

const lineRangesOf = ({ value }: ArticleView): LineRange[] =>
  recordsOf(value["boilerplate"]).map(({ kind, lines, note }) => {
    const [first = 0, last = 0] = Array.isArray(lines) ? lines.map(Number) : [];
    return { kind: textOf(kind), note: textOf(note), first, last };
  });

/** A range without the lines of another. */
const cutBack = (range: LineRange, first: number, last: number): LineRange[] =>
  range.last < first || range.first > last
    ? [range]
    : [
        { ...range, last: first - 1 },
        { ...range, first: last + 1 },
      ].filter((piece) => piece.first <= piece.last);

/** Runs of lines as boilerplate, or as body where the kind is null; overlapping ranges are cut back. */
export function markLines(
  article: ArticleView,
  runs: readonly (readonly [first: number, last: number])[],
  kind: string | null,
): PendingChange[] {
  const others = runs.reduce(
    (ranges, [first, last]) => ranges.flatMap((range) => cutBack(range, first, last)),
    lineRangesOf(article),
  );
  const marked =
    kind === null ? [] : runs.map(([first, last]): LineRange => ({ kind, note: "", first, last }));
  const ranges = [...others, ...marked];
  const value = ranges
    .toSorted((a, b) => a.first - b.first)
    .map((entry) =>
      Object.assign(
        { kind: entry.kind, lines: [entry.first, entry.last] },
        entry.note === "" ? {} : { note: entry.note },
      ),
    );
  return [
    {
      file: article.file,
      edits: [{ path: ["boilerplate"], value: value.length > 0 ? value : null }],
    },
  ];
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

/** The lines of a selection as boilerplate, or as body where the kind is null. */
export const markBoilerplate = (
  article: ArticleView,
  range: TextRange,
  kind: string | null,
): PendingChange[] => markLines(article, [linesOf(article.raw, range)], kind);
