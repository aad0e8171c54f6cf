/** Selectors that disagree, and days without an edition; archived-editions.node.test.ts has the editions that are selected. */
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

describe("rejects", () => {
  const cases: [name: string, selector: EditionSelector][] = [
    ["an edition together with a day", { edition: "aaaaaaaaaaaa", at: "2023-09-14" }],
    [
      "a cursor of another edition than the selected one",
      {
        edition: "aaaaaaaaaaaa",
        cursor: writeCursor({ version: "bbbbbbbbbbbb", offset: 1 }),
      },
    ],
  ];
  test.each(cases)("%s", (_, selector) => {
    expect(() => selectEdition(story, selector)).toThrow(
      expect.objectContaining({ kind: "invalid-parameter" }),
    );
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
