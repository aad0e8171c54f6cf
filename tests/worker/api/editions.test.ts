import { describe, expect, test } from "vitest";
import { writeCursor } from "../../../worker/api/cursor.ts";
import { chooseEdition, type Pin } from "../../../worker/api/route.ts";

const story = {
  id: "sheep-trade",
  title: "Sheep trade",
  summary: "",
  language: "en",
  edition: "cccccccccccc",
  published: null,
  editions: [
    { edition: "aaaaaaaaaaaa", published: "2023-09-10", note: "First" },
    { edition: "bbbbbbbbbbbb", published: "2023-09-14", note: "Second" },
  ],
};
const cursor = (edition: string) => writeCursor({ edition, offset: 1 });

describe("chooses", () => {
  const cases: [name: string, pin: Pin, edition: string][] = [
    ["the current one", {}, "cccccccccccc"],
    ["the one that is named", { edition: "aaaaaaaaaaaa" }, "aaaaaaaaaaaa"],
    ["the one that was current on a day", { at: "2023-09-13" }, "aaaaaaaaaaaa"],
    ["the one that was published on that day", { at: "2023-09-14" }, "bbbbbbbbbbbb"],
    ["the one that a cursor walks through", { cursor: cursor("aaaaaaaaaaaa") }, "aaaaaaaaaaaa"],
  ];
  test.each(cases)("%s", (_, pin, edition) => {
    expect(chooseEdition(story, pin)).toBe(edition);
  });
});

describe("refuses", () => {
  const cases: [name: string, pin: Pin, kind: string][] = [
    ["an edition that is not kept", { edition: "dddddddddddd" }, "unknown-edition"],
    ["a day before the first", { at: "2023-09-09" }, "unknown-edition"],
    ["an edition and a day", { edition: "aaaaaaaaaaaa", at: "2023-09-14" }, "invalid-parameter"],
    ["a cursor of an edition that is gone", { cursor: cursor("dddddddddddd") }, "stale-cursor"],
    [
      "a cursor of another edition than the one that is named",
      { edition: "aaaaaaaaaaaa", cursor: cursor("bbbbbbbbbbbb") },
      "invalid-parameter",
    ],
  ];
  test.each(cases)("%s", (_, pin, kind) => {
    expect(() => chooseEdition(story, pin)).toThrow(expect.objectContaining({ kind }));
  });
});
