import { expect, test } from "vitest";
import { cutSegments, listPassages } from "../../../worker/corpus/article-passages.ts";
import { BODY, makeIndex } from "../fixture.ts";

const passages = listPassages(await makeIndex(), "one");
const segments = cutSegments(BODY, passages);

test("joins to the body to the letter, though passages overlap", () => {
  expect(segments.map(({ text }) => text).join("")).toBe(BODY);
});

test("lists a passage once, though a development and a statement on it both take it", () => {
  expect(passages.map(({ exact }) => exact)).toEqual([
    "Westland bought sheep",
    "bought sheep from it",
    "No sheep were bought",
  ]);
});

test("marks every stretch of overlapping passages, and where each development begins", () => {
  const marked = segments.filter(({ developments }) => developments.length > 0);
  expect(marked.map(({ text, begins }) => [text, begins])).toEqual([
    ["Westland ", ["sheep-purchase"]],
    ["bought sheep", []],
    [" from it", []],
    ["No sheep were bought", ["sheep-denial"]],
  ]);
});

test("begins two developments where their passages begin together", () => {
  const at = { start: 0, end: 2, exact: "ab" };
  const [first] = cutSegments("abc", [
    { ...at, development: "one" },
    { ...at, end: 1, development: "two" },
  ]);
  expect(first).toMatchObject({ text: "a", begins: ["one", "two"] });
});

test("leaves a text without evidence whole", () => {
  expect(cutSegments("abc", [])).toEqual([{ start: 0, text: "abc", developments: [], begins: [] }]);
});
