import { expect, test } from "vitest";
import {
  cutParagraphs,
  listPassages,
  passageId,
  type Passage,
} from "../../../worker/corpus/article-passages.ts";
import { BODY, makeIndex } from "../fixture.ts";

const passages = listPassages(await makeIndex(), "one");
const paragraphs = cutParagraphs(BODY, passages);
const segments = paragraphs.flatMap((paragraph) => paragraph.segments);

const passage = (start: number, end: number): Passage => ({ start, end, exact: "", citations: [] });

test("joins to the body to the letter, though passages overlap", () => {
  expect(segments.map(({ text }) => text).join("")).toBe(BODY);
});

test("lists a passage once, with the statement that quotes it", () => {
  expect(
    passages.map(({ exact, citations }) => [
      exact,
      citations.map(({ development, statement }) => [development.id, statement?.id]),
    ]),
  ).toEqual([
    ["Westland bought sheep", [["sheep-purchase", "ostland-accuses"]]],
    ["bought sheep from it", [["sheep-purchase", undefined]]],
    ["No sheep were bought", [["sheep-denial", "blau-denies"]]],
  ]);
});

test("counts code points in the ids of passages", () => {
  const at = Array.from(BODY).join("\u0000").split("\u0000").indexOf("W");
  expect(passageId(passages[0]!)).toBe(`p${at}-${at + "Westland bought sheep".length}`);
});

test("covers every stretch of overlapping passages", () => {
  const marked = segments.filter((segment) => segment.passages.length > 0);
  expect(marked.map(({ text, passages: over }) => [text, over.length])).toEqual([
    ["Westland ", 1],
    ["bought sheep", 2],
    [" from it", 1],
    ["No sheep were bought", 1],
  ]);
});

test("ends a paragraph after its line breaks, also inside a passage", () => {
  const [first, second] = cutParagraphs("ab\n\ncd", [passage(1, 5)]);
  expect(first!.segments.map(({ text }) => text)).toEqual(["a", "b\n\n"]);
  expect(second!.segments.map(({ text }) => text)).toEqual(["c", "d"]);
  expect(first!.begins).toEqual([passage(1, 5)]);
  expect(second!.begins).toEqual([]);
});

test("leaves a text without evidence whole", () => {
  expect(cutParagraphs("abc", [])).toEqual([
    { segments: [{ start: 0, end: 3, text: "abc", passages: [] }], begins: [] },
  ]);
});
