import { describe, expect, test } from "vitest";
import { writeCursor } from "../../../worker/api/cursor.ts";
import { selectEdition, type EditionSelector } from "../../../worker/api/edition-selector.ts";

const story = {
  id: "sheep-trade",
  title: "Sheep trade",
  summary: "",
  language: "en",
  edition: "cccccccccccc",
  published: null,
  editions: [
    { edition: "aaaaaaaaaaaa", published: "2023-09-10", note: "First", withdrawal: null },
    { edition: "bbbbbbbbbbbb", published: "2023-09-14", note: "Second", withdrawal: null },
  ],
};
const cursor = (edition: string) => writeCursor({ version: edition, offset: 1 });

describe("selects", () => {
  const cases: [name: string, selector: EditionSelector, edition: string][] = [
    ["the current edition by default", {}, "cccccccccccc"],
    ["an edition by its id", { edition: "aaaaaaaaaaaa" }, "aaaaaaaaaaaa"],
    ["the edition that was current on a day", { at: "2023-09-13" }, "aaaaaaaaaaaa"],
    ["the edition that was published on that day", { at: "2023-09-14" }, "bbbbbbbbbbbb"],
    ["the edition of a cursor", { cursor: cursor("aaaaaaaaaaaa") }, "aaaaaaaaaaaa"],
  ];
  test.each(cases)("%s", (_, selector, edition) => {
    expect(selectEdition(story, selector)).toBe(edition);
  });
});

describe("rejects", () => {
  const cases: [name: string, selector: EditionSelector, kind: string][] = [
    ["an edition that is not published", { edition: "dddddddddddd" }, "unknown-edition"],
    ["a day before the first edition", { at: "2023-09-09" }, "unknown-edition"],
    [
      "an edition together with a day",
      { edition: "aaaaaaaaaaaa", at: "2023-09-14" },
      "invalid-parameter",
    ],
    [
      "a cursor of an edition that is no longer published",
      { cursor: cursor("dddddddddddd") },
      "stale-cursor",
    ],
    [
      "a cursor of another edition than the selected one",
      { edition: "aaaaaaaaaaaa", cursor: cursor("bbbbbbbbbbbb") },
      "invalid-parameter",
    ],
  ];
  test.each(cases)("%s", (_, selector, kind) => {
    expect(() => selectEdition(story, selector)).toThrow(expect.objectContaining({ kind }));
  });
});

test("the problem of a day before the first edition names the day on which that was published", () => {
  expect(() => selectEdition(story, { at: "2023-09-09" })).toThrow(
    "No edition had been published by 2023-09-09: the first was published on 2023-09-10.",
  );
});

test("a story that has only a draft has no edition on any day", () => {
  expect(() => selectEdition({ ...story, editions: [] }, { at: "2023-09-09" })).toThrow(
    'No edition has been published yet: leave out "at".',
  );
});

test.each(["dddddddddddd", "2023-09-14", "current"])(
  "the problem of an unknown edition, %s, lists the editions, latest first",
  (edition) => {
    expect(() => selectEdition(story, { edition })).toThrow(
      expect.objectContaining({
        kind: "unknown-edition",
        details: expect.objectContaining({
          allowed: ["cccccccccccc", "bbbbbbbbbbbb", "aaaaaaaaaaaa"],
        }),
      }),
    );
  },
);
