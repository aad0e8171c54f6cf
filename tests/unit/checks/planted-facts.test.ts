import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { dayIn } from "../../../data/model/dates/calendar.ts";
import { StoryCopy } from "../../support/story/story-copy.ts";
import {
  ACCUSATION,
  ARRIVAL,
  type Change,
  CLOCK,
  DENIAL,
  DRAFT,
  GAZETTE,
  HERALD,
  KEY,
  withHeadline,
  withSummary,
} from "./planted/planted.ts";

const REASONING = "note: The report is of 6 March and names no other day.";
const ROOM = "developments/2019-03-13-reading-room.yaml";
const CORRECTED = "date: 2019-03-20";

/** One edit of the sound story, and words of the question. */
const QUESTIONS: [what: string, edit: Change, words: string][] = [
  ["another person", withSummary("The ministry, said Mona Reed, declined to comment."), "“Mona”"],
  ["another person at a sentence's beginning", withSummary("Reed declined to comment."), "“Reed”"],
  ["a year that is not the date's", withSummary("In 2017, it declined to comment."), "“2017”"],
  [
    "an actor of no passage",
    [KEY, "The Chancellor of Elm offered Ash a second key, and", "Duchess Ada did, and"],
    "“Duchess Ada”",
  ],
  ["a great number in a note", [CLOCK, REASONING, `${REASONING} It came 13 days later.`], "“13”"],
  [
    "a name in the standfirst",
    ["story.yaml", "Ash has accused", "Oakland has accused"],
    "“Oakland”",
  ],
  ["a speaker far from the words", [CLOCK, ": ministry-of-books", ": duchess-ada"], "Duchess Ada"],
  [
    "a speaker where the sentence names another",
    [DENIAL, "otto-linden\n    stance: denies", "duchess-ada\n    stance: denies"],
    "the sentence attributes these words to Linden",
  ],
  [
    "news marked as boilerplate",
    [HERALD, "lines: [3, 4] }", "lines: [3, 4] }\n  - { kind: promotion, lines: [11, 11] }"],
    "reads like news",
  ],
];

test.each(QUESTIONS)("questions %s", (_what, edit, words) => {
  const problems = StoryCopy.with(edit).problems();
  const questions = problems.filter(({ level }) => level === "question");
  expect(questions.filter(({ message }) => message.includes(words))).toHaveLength(1);
});

test.each<[what: string, edit: Change]>([
  [
    "a name by a note that names it",
    withSummary("The ministry, said Mona, declined to comment.\nnote: Mona is the cat."),
  ],
  ["a number in words for figures", [DRAFT, "draft timetable for", "draft timetable in 2019 for"]],
  [
    "a reference of the day before, which is the same moment in another time zone",
    [
      ROOM,
      "published: 2019-03-13\n      url: https://oak",
      "published: 2019-03-12\n      url: https://oak",
    ],
  ],
  ["an external date on the last day that the reports allow", [ROOM, '14]"', '13]"']],
  ["a correction of today", ["corrections.yaml", CORRECTED, `date: ${dayIn("Europe/Vienna")}`]],
  ["a correction of the story’s first day", ["corrections.yaml", CORRECTED, "date: 2019-02-01"]],
  ["a number in a note’s reasoning", [CLOCK, REASONING, `${REASONING} It came 11 days later.`]],
  ["a summary attributed by its headline", [DENIAL, "librarian said “", "librarian – “"]],
  ["the month of the date", [ARRIVAL, "bridge in the morning", "bridge in March"]],
  ["the weekday of the date", [ARRIVAL, "bridge in the morning", "bridge on Thursday"]],
  ["an abbreviation at a headline’s end", withHeadline("Elm has denied that hours end at 6 p.m.")],
  ["a demonym", [ACCUSATION, "summary: The Duchy of Ash", "summary: The Ash government"]],
])("accepts %s", (_what, edit) => {
  expect(StoryCopy.with(edit).lines()).toEqual([]);
});

test("settles a question about a speaker by the statement's note", () => {
  const copy = StoryCopy.with(
    [CLOCK, "actors: [ministry-of-books]", "actors: [ministry-of-books, duchess-ada]"],
    [CLOCK, "    speaker: ministry-of-books", "    speaker: duchess-ada"],
  );
  expect(copy.problems().map(({ rule }) => rule)).toEqual(["speaker-passages"]);
  copy.plant(
    CLOCK,
    "    speaker: duchess-ada",
    "    speaker: duchess-ada\n    note: The ministry spoke for her.",
  );
  expect(copy.lines()).toEqual([]);
});

test.each([
  [8, 0],
  [9, 1],
])("counts the problems of %i key developments: %i", (keys, count) => {
  const copy = new StoryCopy();
  const others = readdirSync(copy.path("developments"))
    .map((name) => `developments/${name}`)
    .filter((file) => !copy.read(file).includes("key: true"));
  for (const file of others.slice(0, keys - 4))
    copy.plant(file, "\nsummary:", "\nkey: true\nsummary:");
  expect(copy.messages("key-developments")).toHaveLength(count);
});

test("rejects an alias that occurs only inside another word", () => {
  const copy = StoryCopy.with([
    "actors.yaml",
    "aliases: [Duchy of Ash]",
    "aliases: [Duchy of Ash, rary]",
  ]);
  expect(copy.lines()).toEqual([
    "actors.yaml:9:27  the spelling “rary” is in no article  → copy it from the source, or remove it",
  ]);
});

test("proposes to mark as boilerplate what looks like a part of the page around the article", () => {
  const copy = StoryCopy.with([GAZETTE, "  - { kind: promotion, lines: [5, 6] }\n", ""]);
  expect(copy.lines()).toEqual([expect.stringContaining("- { kind: promotion, lines: [5, 5] }")]);
});

test("settles a question about boilerplate by the entry's note", () => {
  const copy = StoryCopy.with([
    GAZETTE,
    "{ kind: comment-form, lines: [15, 15] }",
    "{ kind: comment-form, lines: [15, 15], note: It is. }",
  ]);
  copy.edit("articles/gazette-on-sundays.txt", (text) =>
    text.replace(
      "Please enter your comment!",
      "Please tell the Duchy of Ash what you think of it!",
    ),
  );
  expect(copy.problems().map(({ rule }) => rule)).toEqual(["article-raw"]);
});
