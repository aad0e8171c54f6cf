/** Selectors that disagree, and days without an edition; archived-editions.node.test.ts has the editions that are selected. */
import { describe, expect, test } from "vitest";
import { writeCursor } from "../../../worker/api/cursor.ts";
import { selectEdition, type EditionSelector } from "../../../worker/api/edition-selector.ts";

const story = {
  id: "harbour-strike",
  title: "Harbour strike",
  summary: "",
  language: "en",
  edition: "cccccccccccc",
  published: null,
  editions: [
    { edition: "aaaaaaaaaaaa", published: "2023-09-10", note: "First", withdrawal: null },
    { edition: "bbbbbbbbbbbb", published: "2023-09-14", note: "Second", withdrawal: null },
  ],
};

test.each<[name: string, selector: EditionSelector]>([
  ["an edition together with a day", { edition: "aaaaaaaaaaaa", at: "2023-09-14" }],
  [
    "a cursor of another edition than the selected one",
    {
      edition: "aaaaaaaaaaaa",
      cursor: writeCursor({ version: "bbbbbbbbbbbb", offset: 1 }),
    },
  ],
])("the selection of an edition rejects %s", (_, selector) => {
  expect(() => selectEdition(story, selector)).toThrow(
    expect.objectContaining({ kind: "invalid-parameter" }),
  );
});

test("the problem of a day before the first edition names the day on which that was published", () => {
  expect(() => selectEdition(story, { at: "2023-09-09" })).toThrow(
    "No edition had been published by 9 September 2023: the first was published on 10 September 2023.",
  );
});

test("a story that has only a draft has no edition on any day", () => {
  expect(() => selectEdition({ ...story, editions: [] }, { at: "2023-09-09" })).toThrow(
    'No edition has been published yet: leave out "at".',
  );
});

describe("of a story whose draft is served, a problem offers only what is published", () => {
  const withdrawal = { date: "2023-09-15", reason: "It named the wrong docker." };
  const withdrawn = { edition: "dddddddddddd", published: "2023-09-15", note: "Third", withdrawal };
  const editions = [...story.editions, withdrawn];

  test("for a withdrawn edition, whose day is in words", () => {
    expect(() => selectEdition({ ...story, editions }, { edition: "dddddddddddd" })).toThrow(
      "Edition dddddddddddd was withdrawn on 15 September 2023: It named the wrong docker. The current edition is bbbbbbbbbbbb.",
    );
  });

  test("for an unknown edition", () => {
    expect(() => selectEdition({ ...story, editions }, { edition: "000000000000" })).toThrow(
      expect.objectContaining({
        details: expect.objectContaining({ allowed: ["bbbbbbbbbbbb", "aaaaaaaaaaaa"] }),
      }),
    );
  });

  test("and nothing before the first publication", () => {
    expect(() => selectEdition({ ...story, editions: [] }, { edition: "000000000000" })).toThrow(
      'No edition has been published yet: leave out "edition".',
    );
  });
});
