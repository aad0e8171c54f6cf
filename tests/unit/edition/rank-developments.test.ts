import { expect, test } from "vitest";
import { rankDevelopments } from "../../../data/edition/build/rank-developments.ts";
import { sortDevelopments } from "../../../data/edition/build/sort-developments.ts";
import { RelationType } from "../../../data/model/edition/vocabulary.ts";
import {
  makeActor,
  makeDate,
  makeDevelopment,
  makeStatement,
} from "../../fixtures/edition-parts.ts";

/**
 * Parses "id day", with * after the id of a key development. After commas: relations ("denies k"), an actor ("with c-office"), an occasion
 * ("at briefing"), a number of reports ("in 2"), and who speaks ("by c-office", or "nobody") if that is not the office of side a.
 */
function parseRow(text: string) {
  const [head = "", ...parts] = text.split(", ").map((part) => part.split(" "));
  const [id = "", day = ""] = head;
  const find = (word: string): string[] =>
    parts.flatMap(([first, value = ""]) => (first === word ? value : []));
  const development = makeDevelopment(id.replace("*", ""), {
    key: id.endsWith("*"),
    date: makeDate(`2023-05-${day.padStart(2, "0")}`),
    relations: parts.flatMap(([word, other = ""]) =>
      RelationType.options
        .filter((type) => type === word)
        .map((type) => ({ type, development: other })),
    ),
    actors: find("with"),
    occasion: find("at")[0] ?? null,
    reportCount: Number(find("in")[0] ?? 1),
  });
  const [speaker = "a-office"] = parts.some(([word]) => word === "nobody") ? [null] : find("by");
  return { development, speaker };
}

/** "key: children (links) | … | context" */
function rank(texts: readonly string[]): string {
  const rows = texts.map(parseRow);
  const { key: keys, context } = rankDevelopments({
    developments: sortDevelopments(rows.map(({ development }) => development)),
    statements: rows.flatMap(({ development, speaker }) =>
      speaker === null
        ? []
        : makeStatement(`${development.id}-said`, development.id, speaker, "states"),
    ),
    actors: ["a", "b", "c"].map((side) =>
      makeActor(`${side}-office`, side, { kind: "organisation", memberOf: side, side }),
    ),
    sides: ["a", "b", "c"],
  });
  return [
    ...keys.map(({ development, children, links }) =>
      [`${development}:`, ...children, ...links.map((id) => `(${id})`)].join(" "),
    ),
    context.join(" "),
  ].join(" | ");
}

test.each([
  ["stand newest first", ["old* 1", "new* 3", "mid* 2"], "new: | mid: | old: | "],
  [
    "stand directly after the one that they react to",
    ["meeting* 1", "visit* 2", "reaction* 3, reactsTo meeting"],
    "visit: | meeting: | reaction: | ",
  ],
  [
    "follow one another in a chain of responses",
    ["charge* 1", "denial* 2, denies charge", "reply* 3, respondsTo denial"],
    "charge: | denial: | reply: | ",
  ],
  [
    "are not moved by a stage that follows or confirms",
    ["departure* 1", "arrival* 2, follows departure"],
    "arrival: | departure: | ",
  ],
  [
    "are all listed if they respond to each other",
    ["one* 1, respondsTo two", "two* 2, respondsTo one"],
    "two: | one: | ",
  ],
])("key developments %s", (_name, rows, expected) => {
  expect(rank(rows)).toBe(expected);
});

test.each([
  ["without a relation are context", ["k* 1", "x 2"], "k: | x"],
  [
    "are below the target of their first relation, and a link below the next",
    ["k* 2", "l* 1", "x 3, respondsTo l, respondsTo k"],
    "k: (x) | l: x | ",
  ],
  [
    "are below the same row as the development that they refer to",
    ["k* 1", "x 2, follows k", "y 3, reactsTo x"],
    "k: x y | ",
  ],
  [
    "are below the key development that denies them, with those that follow them",
    ["report 1", "comment 2, follows report", "denial* 3, denies report"],
    "denial: comment report | ",
  ],
  ["are context if they refer to context only", ["k* 1", "x 2", "y 3, follows x"], "k: | y x"],
  [
    "are context if they refer to each other",
    ["k* 1", "x 2, follows y", "y 3, follows x"],
    "k: | y x",
  ],
])("other developments %s", (_name, rows, expected) => {
  expect(rank(rows)).toBe(expected);
});

test.each([
  ["stages before reactions", ["k* 1", "x 3, reactsTo k", "stage 2, follows k"], "k: stage x | "],
  [
    "stages from the oldest to the newest",
    ["k* 1", "departure 2, follows k", "arrival 3, follows departure"],
    "k: departure arrival | ",
  ],
  [
    "what happened before what was said, also if it was denied",
    [
      "k* 1, denies report",
      "remark 2, follows k",
      "x 4, reactsTo k",
      "report 3, nobody",
      "arrival 5, follows k, nobody",
    ],
    "k: report arrival remark x | ",
  ],
  [
    "the most reported point of an occasion first",
    ["k* 1", "x 3, reactsTo k, at briefing", "y 2, reactsTo k, at briefing, in 2"],
    "k: y x | ",
  ],
  [
    "the points of one occasion together",
    ["k* 1", "x 4, reactsTo k, at briefing", "y 3, reactsTo k", "z 2, reactsTo k, at briefing"],
    "k: x z y | ",
  ],
  [
    "the sides of the parties before the others",
    [
      "k* 1, with c-office",
      "from-a 4, reactsTo k",
      "from-c 3, reactsTo k, by c-office",
      "from-nobody 5, reactsTo k, by newspaper",
    ],
    "k: from-c from-a from-nobody | ",
  ],
  [
    "a denial before other reactions",
    ["k* 1", "x 4, reactsTo k", "denial 2, denies k, by newspaper"],
    "k: denial x | ",
  ],
])("the developments below a row list %s", (_name, rows, expected) => {
  expect(rank(rows)).toBe(expected);
});
