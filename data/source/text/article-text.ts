/** An article's raw text, divided into body and boilerplate. Every code point is in one of them. */
import type { ProblemText } from "../diagnostic.ts";
import { CodePoints } from "../../model/text/code-points.ts";
import type { ArticleFile } from "../../model/story-files.ts";
import type { Article } from "../../model/edition.ts";
import { inForms, wording } from "../wording.ts";

export type BoilerplateRange = Article["boilerplate"][number];

export interface ArticleText {
  raw: CodePoints;
  /** The raw text without the boilerplate; not trimmed. */
  body: CodePoints;
  /** In code points of the raw text, ascending. */
  boilerplate: BoilerplateRange[];
  /** UTF-16 offsets in the body where boilerplate was cut out; no quote may cross one. */
  cutOffsets: number[];
  /** Invalid entries of the YAML's `boilerplate`, by their index. */
  rangeProblems: (ProblemText & { index: number })[];
}

/** UTF-16 offsets of the beginning of each line, and of the end of the text. A line includes its line break. */
export function lineStarts(raw: string): number[] {
  const starts = [0];
  for (let at = raw.indexOf("\n"); at !== -1; at = raw.indexOf("\n", at + 1)) starts.push(at + 1);
  if (starts.at(-1) !== raw.length) starts.push(raw.length);
  return starts;
}

/** Divides a raw text. Ranges are lines from 1, inclusive; an invalid range is reported in `rangeProblems` and stays in the body. */
export function divideArticle(text: string, entries: ArticleFile["boilerplate"]): ArticleText {
  const raw = new CodePoints(text);
  const starts = lineStarts(text);
  const count = starts.length - 1;
  const rangeProblems: ArticleText["rangeProblems"] = [];
  const ranges: { first: number; last: number; kind: BoilerplateRange["kind"] }[] = [];
  for (const [index, { kind, lines }] of entries.entries()) {
    const [first, last] = lines;
    const overlapping = ranges.find((other) => first <= other.last && last >= other.first);
    if (last < first)
      rangeProblems.push({
        index,
        message: `the range is reversed: ${first} to ${last}`,
        remedy: wording`write ${inForms(`[${last}, ${first}]`, `${last} to ${first}`)}`,
        detail: { code: "lines-reversed", lines: [last, first] },
      });
    else if (last > count)
      rangeProblems.push({
        index,
        message: wording`line ${last} is past the end: the ${inForms("raw text", "article")} has ${count} lines`,
        remedy: `end the range at ${count} or before`,
      });
    else if (overlapping)
      rangeProblems.push({
        index,
        message: `lines ${first}–${last} overlap the range ${overlapping.first}–${overlapping.last} (${overlapping.kind})`,
        remedy: "let each line belong to one range",
      });
    else ranges.push({ first, last, kind });
  }
  ranges.sort((a, b) => a.first - b.first);

  let body = "";
  let at = 0;
  const boilerplate: BoilerplateRange[] = [];
  const cutOffsets: number[] = [];
  for (const { first, last, kind } of ranges) {
    const start = starts[first - 1]!;
    const end = starts[last]!;
    body += text.slice(at, start);
    if (cutOffsets.at(-1) !== body.length) cutOffsets.push(body.length);
    boilerplate.push({ kind, start: raw.fromUnits(start), end: raw.fromUnits(end) });
    at = end;
  }
  body += text.slice(at);
  return { raw, body: new CodePoints(body), boilerplate, cutOffsets, rangeProblems };
}
