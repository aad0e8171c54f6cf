/** An article's raw text, divided into body and boilerplate. Every code point is in one of them. */
import { CodePoints } from "../model/code-points.ts";
import type { ArticleFile } from "../model/story-files.ts";
import type { Article } from "../model/edition.ts";

export type Cut = Article["boilerplate"][number];

export interface ArticleText {
  raw: CodePoints;
  /** The raw text without the boilerplate; not trimmed. */
  body: CodePoints;
  /** The boilerplate in code points of the raw text, ascending. */
  cuts: Cut[];
  /** UTF-16 offsets in the body where boilerplate was cut; no quotation may cross one. */
  seams: number[];
  /** Boilerplate entries that cannot be applied, by their index. */
  faults: { index: number; message: string; remedy: string }[];
}

/** UTF-16 offsets of the beginning of each line, and of the end of the text. A line includes its line break. */
export function lineStarts(raw: string): number[] {
  const starts = [0];
  for (let at = raw.indexOf("\n"); at !== -1; at = raw.indexOf("\n", at + 1)) starts.push(at + 1);
  if (starts.at(-1) !== raw.length) starts.push(raw.length);
  return starts;
}

/** Divides a raw text. Ranges are lines from 1, inclusive; an invalid range is reported in `faults` and remains in the body. */
export function divideArticle(text: string, boilerplate: ArticleFile["boilerplate"]): ArticleText {
  const raw = new CodePoints(text);
  const starts = lineStarts(text);
  const count = starts.length - 1;
  const faults: ArticleText["faults"] = [];
  const ranges: { first: number; last: number; kind: Cut["kind"] }[] = [];
  for (const [index, { kind, lines }] of boilerplate.entries()) {
    const [first, last] = lines;
    const clash = ranges.find((other) => first <= other.last && last >= other.first);
    if (last < first)
      faults.push({
        index,
        message: `the range is reversed: ${first} to ${last}`,
        remedy: `write [${last}, ${first}]`,
      });
    else if (last > count)
      faults.push({
        index,
        message: `line ${last} is past the end: the raw text has ${count} lines`,
        remedy: `end the range at ${count} or before`,
      });
    else if (clash)
      faults.push({
        index,
        message: `lines ${first}–${last} overlap the range ${clash.first}–${clash.last} (${clash.kind})`,
        remedy: "let each line belong to one range",
      });
    else ranges.push({ first, last, kind });
  }
  ranges.sort((a, b) => a.first - b.first);

  let body = "";
  let at = 0;
  const cuts: Cut[] = [];
  const seams: number[] = [];
  for (const { first, last, kind } of ranges) {
    const start = starts[first - 1]!;
    const end = starts[last]!;
    body += text.slice(at, start);
    if (seams.at(-1) !== body.length) seams.push(body.length);
    cuts.push({ kind, start: raw.fromUnits(start), end: raw.fromUnits(end) });
    at = end;
  }
  body += text.slice(at);
  return { raw, body: new CodePoints(body), cuts, seams, faults };
}
