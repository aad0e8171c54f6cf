import { expect, test } from "vitest";
import { toText } from "../../../../data/source/wording.ts";
import { divideArticle } from "../../../../data/source/text/article-text.ts";
import type { ArticleText } from "../../../../data/source/text/article-text.ts";
import type { ArticleFile } from "../../../../data/model/story-files.ts";
import { StoryCopy } from "../../../support/story/story-copy.ts";

/** Ranges of lines, such as "1-1 3-4". */
const toEntries = (ranges: string): ArticleFile["boilerplate"] =>
  Array.from(ranges.matchAll(/(\d+)-(\d+)/g), ([, first, last]) => ({
    kind: "promotion",
    lines: [Number(first), Number(last)],
  }));

/** Puts body and boilerplate together again, in code points of the raw text. */
function reassemble({ raw, body, boilerplate }: ArticleText): string {
  const source = Array.from(raw.text);
  const remaining = Array.from(body.text);
  const text: string[] = [];
  for (const { start, end } of boilerplate) {
    text.push(...remaining.splice(0, start - text.length), ...source.slice(start, end));
  }
  return [...text, ...remaining].join("");
}

const CASES: [name: string, raw: string, ranges: string, body: string][] = [
  ["nothing", "a\nb\n", "", "a\nb\n"],
  ["the first line", "a\nb\n", "1-1", "b\n"],
  ["the last line with its line break", "a\nb\n", "2-2", "a\n"],
  ["a last line without a line break", "a\nb", "2-2", "a\n"],
  ["everything", "a\nb", "1-2", ""],
  ["lines in the middle", "a\nb\nc\nd", "2-3", "a\nd"],
  ["ranges in another order", "a\nb\nc\n", "3-3 1-1", "b\n"],
  ["neighbouring ranges", "a\nb\nc\n", "1-1 2-2", "c\n"],
  ["Windows lines", "a\r\nb\r\nc", "2-2", "a\r\nc"],
  ["lines after an emoji", "📚📚\nb📚\nc", "2-2", "📚📚\nc"],
  ["blank lines", "a\n\n\nb", "2-2", "a\n\nb"],
  ["a byte order mark, which is text", "\ufeffa\nb", "2-2", "\ufeffa\n"],
];

test.each(CASES)("removes %s and loses no code point", (_name, raw, ranges, body) => {
  const text = divideArticle(raw, toEntries(ranges));
  expect(text.rangeProblems).toEqual([]);
  expect(text.body.text).toBe(body);
  expect(reassemble(text)).toBe(raw);
  const cutLength = text.boilerplate.reduce((sum, { start, end }) => sum + end - start, 0);
  expect(Array.from(text.body.text).length + cutLength).toBe(Array.from(raw).length);
});

test.each<[name: string, ranges: string, message: string]>([
  ["past the end", "2-4", "line 4 is past the end: the raw text has 3 lines"],
  ["backwards", "3-2", "the range is reversed: 3 to 2"],
  ["overlapping", "1-2 2-3", "lines 2–3 overlap the range 1–2 (promotion)"],
  ["the same twice", "1-1 1-1", "lines 1–1 overlap the range 1–1 (promotion)"],
])("reports a range that is %s, and leaves it in the body", (_name, ranges, message) => {
  const text = divideArticle("a\nb\nc\n", toEntries(ranges));
  expect(text.rangeProblems.map(({ message: problem }) => toText(problem))).toEqual([message]);
  expect(reassemble(text)).toBe("a\nb\nc\n");
});

test("divides every article of the invented story completely", () => {
  const { articles } = new StoryCopy().load();
  expect([...articles.values()].map(({ text }) => reassemble(text))).toEqual(
    [...articles.values()].map(({ text }) => text.raw.text),
  );
});
