import { expect, test } from "vitest";
import {
  cutParagraphs,
  listArticlePassages,
  passageId,
  type CitedPassage,
} from "../../../worker/corpus/article-passages.ts";
import { BODY, makeIndex } from "../../fixtures/sheep-trade.ts";

const passages = listArticlePassages(await makeIndex(), "one");
const paragraphs = cutParagraphs(BODY, passages);
const segments = paragraphs.flatMap((paragraph) => paragraph.segments);

const passage = (start: number, end: number): CitedPassage => ({ start, end, exact: "", uses: [] });

test("segments, concatenated, are the body even if passages overlap", () => {
  expect(segments.map(({ text }) => text).join("")).toBe(BODY);
});

test("each passage is listed once, with the statement that quotes it", () => {
  expect(
    passages.map(({ exact, uses }) => [
      exact,
      uses.map(({ development, statement }) => [development.id, statement?.id]),
    ]),
  ).toEqual([
    ["Westland bought sheep", [["sheep-purchase", "ostland-accuses"]]],
    ["bought sheep from it", [["sheep-purchase", undefined]]],
    ["No sheep were bought", [["sheep-denial", "blau-denies"]]],
  ]);
});

test("a passage's id has its position in code points", () => {
  const at = Array.from(BODY).join("\u0000").split("\u0000").indexOf("W");
  expect(passageId(passages[0]!)).toBe(`p${at}-${at + "Westland bought sheep".length}`);
});

test("overlapping passages are cut where one of them begins or ends", () => {
  const marked = segments.filter((segment) => segment.passages.length > 0);
  expect(marked.map(({ text, passages: over }) => [text, over.length])).toEqual([
    ["Westland ", 1],
    ["bought sheep", 2],
    [" from it", 1],
    ["No sheep were bought", 1],
  ]);
});

test("a paragraph ends after its line breaks, also inside a passage", () => {
  const [first, second] = cutParagraphs("ab\n\ncd", [passage(1, 5)]);
  expect(first!.segments.map(({ text }) => text)).toEqual(["a", "b\n\n"]);
  expect(second!.segments.map(({ text }) => text)).toEqual(["c", "d"]);
  expect(first!.begins).toEqual([passage(1, 5)]);
  expect(second!.begins).toEqual([]);
});

test("a text without passages is one segment", () => {
  expect(cutParagraphs("abc", [])).toEqual([
    { segments: [{ start: 0, end: 3, text: "abc", passages: [] }], begins: [] },
  ]);
});
