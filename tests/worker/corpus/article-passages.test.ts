import { expect, test } from "vitest";
import {
  cutParagraphs,
  listArticlePassages,
  passageId,
  type CitedPassage,
} from "../../../worker/corpus/article-passages.ts";
import { makeEvidence } from "../../fixtures/edition-parts.ts";
import { BODY } from "../../fixtures/harbour-developments.ts";
import { harbourStrike, makeEdition, makeIndex } from "../../fixtures/harbour-strike.ts";

const OVERLAPPING = ["Tuesday that talks", "talks had stopped"];
const [denial, accusation] = harbourStrike.developments;
const evidence = OVERLAPPING.map((exact) => makeEvidence(BODY, "harbour-post", exact, null));
const index = await makeIndex(
  makeEdition({
    developments: [denial!, { ...accusation!, evidence }],
    statements: harbourStrike.statements.slice(0, 2),
  }),
);
const passages = listArticlePassages(index, "harbour-post");
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
    ["Tuesday that talks", [["walk-out", undefined]]],
    [
      "talks had stopped",
      [
        ["walk-out-denied", undefined],
        ["walk-out", undefined],
      ],
    ],
    ["We will not reopen the north quay,", [["walk-out", "lund-quay"]]],
    ["Nobody\nleft the table.", [["walk-out-denied", "union-denial"]]],
  ]);
});

test("a passage's id has its position in code points", () => {
  const at = Array.from(BODY.slice(0, BODY.indexOf("Tuesday"))).length;
  expect(passageId(passages[0]!)).toBe(`p${at}-${at + "Tuesday that talks".length}`);
});

test("overlapping passages are cut where one of them begins or ends", () => {
  const marked = segments.filter((segment) => segment.passages.length > 0);
  expect(marked.map(({ text, passages: over }) => [text, over.length])).toEqual([
    ["Tuesday that ", 1],
    ["talks", 2],
    [" had stopped", 1],
    ["We will not reopen the north quay,", 1],
    ["Nobody\n", 1],
    ["left the table.", 1],
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
