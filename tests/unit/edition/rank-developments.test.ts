import { describe, expect, test } from "vitest";
import { rankDevelopments } from "../../../data/edition/build/rank-developments.ts";
import { sortDevelopments } from "../../../data/edition/build/sort-developments.ts";
import type { Development, RelationType } from "../../../data/model/edition.ts";
import {
  makeActor,
  makeDate,
  makeDevelopment,
  makeStatement,
} from "../../fixtures/edition-parts.ts";

type Relations = [RelationType, string][];

/** `more.speaker` is the actor who speaks in it, null if nobody does; "b-…" speaks for side b. */
const row = (
  id: string,
  day: number,
  relations: Relations = [],
  more: Partial<Development> & { speaker?: string | null } = {},
) => {
  const { speaker = "a-office", ...rest } = more;
  const development = makeDevelopment(id, {
    date: makeDate(`2023-05-${String(day).padStart(2, "0")}`),
    relations: relations.map(([type, other]) => ({ type, development: other })),
    ...rest,
  });
  return { development, speaker };
};
const key = (id: string, day: number, relations: Relations = [], actors: string[] = []) =>
  row(id, day, relations, { key: true, actors });

function rank(...rows: ReturnType<typeof row>[]) {
  const actors = ["a", "b", "c"].map((side) =>
    makeActor(`${side}-office`, side, { kind: "organisation", memberOf: side, side }),
  );
  return rankDevelopments({
    developments: sortDevelopments(rows.map(({ development }) => development)),
    statements: rows.flatMap(({ development, speaker }) =>
      speaker === null
        ? []
        : makeStatement(`${development.id}-said`, development.id, speaker, "states"),
    ),
    actors,
    sides: ["a", "b", "c"],
  });
}

/** "key: children children (link) | … | context" */
const show = ({ key: keys, context }: ReturnType<typeof rank>): string =>
  [
    ...keys.map(({ development, children, links }) =>
      [`${development}:`, ...children, ...links.map((id) => `(${id})`)].join(" "),
    ),
    context.join(" "),
  ].join(" | ");

describe("key developments", () => {
  const CASES: [name: string, rows: ReturnType<typeof row>[], expected: string][] = [
    ["stand newest first", [key("old", 1), key("new", 3), key("mid", 2)], "new: | mid: | old: | "],
    [
      "stand directly after the one that they react to",
      [key("meeting", 1), key("visit", 2), key("reaction", 3, [["reactsTo", "meeting"]])],
      "visit: | meeting: | reaction: | ",
    ],
    [
      "follow one another in a chain of responses",
      [
        key("charge", 1),
        key("denial", 2, [["denies", "charge"]]),
        key("reply", 3, [["respondsTo", "denial"]]),
      ],
      "charge: | denial: | reply: | ",
    ],
    [
      "are not moved by a stage that follows or confirms",
      [key("departure", 1), key("arrival", 2, [["follows", "departure"]])],
      "arrival: | departure: | ",
    ],
    [
      "are all listed if they respond to each other",
      [key("one", 1, [["respondsTo", "two"]]), key("two", 2, [["respondsTo", "one"]])],
      "two: | one: | ",
    ],
  ];
  test.each(CASES)("%s", (_name, rows, expected) => {
    expect(show(rank(...rows))).toBe(expected);
  });
});

describe("other developments", () => {
  const CASES: [name: string, rows: ReturnType<typeof row>[], expected: string][] = [
    ["without a relation are context", [key("k", 1), row("x", 2)], "k: | x"],
    [
      "are below the target of their first relation, and a link below the next",
      [
        key("k", 2),
        key("l", 1),
        row("x", 3, [
          ["respondsTo", "l"],
          ["respondsTo", "k"],
        ]),
      ],
      "k: (x) | l: x | ",
    ],
    [
      "are below the same row as the development that they refer to",
      [key("k", 1), row("x", 2, [["follows", "k"]]), row("y", 3, [["reactsTo", "x"]])],
      "k: x y | ",
    ],
    [
      "are below the key development that denies them, with those that follow them",
      [
        row("report", 1),
        row("comment", 2, [["follows", "report"]]),
        key("denial", 3, [["denies", "report"]]),
      ],
      "denial: comment report | ",
    ],
    [
      "are context if they refer to context only",
      [key("k", 1), row("x", 2), row("y", 3, [["follows", "x"]])],
      "k: | y x",
    ],
    [
      "are context if they refer to each other",
      [key("k", 1), row("x", 2, [["follows", "y"]]), row("y", 3, [["follows", "x"]])],
      "k: | y x",
    ],
  ];
  test.each(CASES)("%s", (_name, rows, expected) => {
    expect(show(rank(...rows))).toBe(expected);
  });
});

describe("the developments below a row", () => {
  const reacts: Relations = [["reactsTo", "k"]];
  const CASES: [name: string, rows: ReturnType<typeof row>[], expected: string][] = [
    [
      "list stages before reactions",
      [key("k", 1), row("x", 3, reacts), row("stage", 2, [["follows", "k"]])],
      "k: stage x | ",
    ],
    [
      "list stages from the oldest to the newest",
      [
        key("k", 1),
        row("departure", 2, [["follows", "k"]]),
        row("arrival", 3, [["follows", "departure"]]),
      ],
      "k: departure arrival | ",
    ],
    [
      "list what happened before what was said, also if it was denied",
      [
        key("k", 1, [["denies", "report"]]),
        row("remark", 2, [["follows", "k"]]),
        row("x", 4, reacts),
        row("report", 3, [], { speaker: null }),
        row("arrival", 5, [["follows", "k"]], { speaker: null }),
      ],
      "k: report arrival remark x | ",
    ],
    [
      "list the most reported point of an occasion first",
      [
        key("k", 1),
        row("x", 3, reacts, { occasion: "briefing" }),
        row("y", 2, reacts, { occasion: "briefing", reports: 2 }),
      ],
      "k: y x | ",
    ],
    [
      "list the points of one occasion together",
      [
        key("k", 1),
        row("x", 4, reacts, { occasion: "briefing" }),
        row("y", 3, reacts),
        row("z", 2, reacts, { occasion: "briefing" }),
      ],
      "k: x z y | ",
    ],
    [
      "list the sides of the parties before the others",
      [
        key("k", 1, [], ["c-office"]),
        row("from-a", 4, reacts, { speaker: "a-office" }),
        row("from-c", 3, reacts, { speaker: "c-office" }),
        row("from-nobody", 5, reacts, { speaker: "newspaper" }),
      ],
      "k: from-c from-a from-nobody | ",
    ],
    [
      "list a denial before other reactions",
      [
        key("k", 1),
        row("x", 4, reacts),
        row("denial", 2, [["denies", "k"]], { speaker: "newspaper" }),
      ],
      "k: denial x | ",
    ],
  ];
  test.each(CASES)("%s", (_name, rows, expected) => {
    expect(show(rank(...rows))).toBe(expected);
  });
});
