import { expect, test } from "vitest";
import type { ArticleView, SentenceView } from "../../../../data/desk/shared/desk-api.ts";
import {
  listUnaccountedLines,
  markLines,
} from "../../../../data/desk/shared/passages/mark-lines.ts";

const RAW = "The Gazette\n14:05\nAsh closed the library.\n13:40\nElm denied it. 12:10\n";

const sentence = (words: string, state: SentenceView["state"]): SentenceView => {
  const start = RAW.indexOf(words);
  return { start, end: start + words.length, state, why: "" };
};

const NOTED = { kind: "credit", lines: [1, 1], note: "The agency’s name is no outlet." };

const ARTICLE: ArticleView = {
  id: "doors",
  file: "articles/doors.yaml",
  value: { boilerplate: [NOTED, { kind: "promotion", lines: [3, 5] }] },
  raw: RAW,
  sentences: [
    sentence("The Gazette", "boilerplate"),
    sentence("14:05", "unaccounted"),
    sentence("Ash closed the library.", "evidence"),
    sentence("13:40", "unaccounted"),
    sentence("Elm denied it.", "evidence"),
    sentence("12:10", "unaccounted"),
  ],
  quotedShare: 0,
};

test("several lines are marked in one change, and overlapping ranges are cut back", () => {
  const marked = markLines(
    ARTICLE,
    [
      [2, 2],
      [4, 4],
    ],
    "dateline",
  );
  expect(marked).toEqual([
    {
      path: ["boilerplate"],
      value: [
        NOTED,
        { kind: "dateline", lines: [2, 2] },
        { kind: "promotion", lines: [3, 3] },
        { kind: "dateline", lines: [4, 4] },
        { kind: "promotion", lines: [5, 5] },
      ],
    },
  ]);
});

test("the last range that goes back into the article leaves no empty list", () => {
  const article = { ...ARTICLE, value: { boilerplate: [{ kind: "title", lines: [1, 1] }] } };
  expect(markLines(article, [[1, 1]], null)).toMatchObject([{ value: null }]);
});

test("a line with a cited sentence is not among the unaccounted ones", () => {
  expect(listUnaccountedLines(ARTICLE).map(({ text }) => text)).toEqual(["14:05", "13:40"]);
});
