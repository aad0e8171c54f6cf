import { expect, test } from "vitest";
import { buildEdition } from "../../../data/edition/build-edition.ts";
import { computePositions } from "../../../data/edition/positions.ts";
import type { RelationType, Stance } from "../../../data/model/edition.ts";
import { findSide } from "../../../data/model/affiliation.ts";
import { makeDevelopment, makeStatement } from "../make.ts";
import { Desk } from "../stories.ts";

/** Position of side A on the claim, given its statements on the claim itself and on a development related to it. */
function positionOf(own: Stance[], relation: RelationType | null, related: Stance[]): string {
  const developments = [
    makeDevelopment("claim", "2023-01-01"),
    makeDevelopment("other", "2023-01-02", "2023-01-02", relation ? [[relation, "claim"]] : []),
  ];
  const statements = [
    ...own.map((stance, index) => makeStatement(`own-${index}`, "claim", "speaker", stance)),
    ...related.map((stance, index) =>
      makeStatement(`related-${index}`, "other", "speaker", stance),
    ),
  ];
  const cells = computePositions(developments, statements, ["a"], () => "a");
  return cells.map(({ position, statements: cited }) => [position, ...cited].join(" ")).join(" | ");
}

const CASES: [
  name: string,
  own: Stance[],
  RelationType | null,
  related: Stance[],
  cells: string,
][] = [
  ["nothing said", [], null, [], "silent | silent"],
  ["an accusation", ["accuses"], null, [], "says own-0 | silent"],
  ["a warning", ["warns"], null, [], "says own-0 | silent"],
  ["an offer", ["offers"], null, [], "says own-0 | silent"],
  ["a monitoring", ["monitors"], null, [], "says own-0 | silent"],
  ["a confirmation of its own", ["confirms"], null, [], "says own-0 | silent"],
  ["no comment", ["declines-to-comment"], null, [], "declines own-0 | silent"],
  ["a denial inside the claim's development", ["denies"], null, [], "denies own-0 | silent"],
  [
    "a denial in a development of its own",
    [],
    "denies",
    ["denies"],
    "denies related-0 | says related-0",
  ],
  [
    "an accusation beside the denial",
    [],
    "denies",
    ["denies", "accuses"],
    "denies related-0 | says related-0 related-1",
  ],
  ["only an accusation in what denies", [], "denies", ["accuses"], "silent | says related-0"],
  [
    "a confirmation in another development",
    [],
    "confirms",
    ["confirms"],
    "says related-0 | says related-0",
  ],
  ["a statement that confirms", [], "confirms", ["states"], "says related-0 | says related-0"],
  ["a warning in what confirms", [], "confirms", ["warns"], "silent | says related-0"],
  [
    "no comment as an answer",
    [],
    "respondsTo",
    ["declines-to-comment"],
    "declines related-0 | declines related-0",
  ],
  ["a warning as an answer", [], "respondsTo", ["warns"], "silent | says related-0"],
  ["what only follows", [], "follows", ["denies"], "silent | denies related-0"],
  ["saying and denying", ["states"], "denies", ["denies"], "denies related-0 | says related-0"],
  ["saying and declining", ["states", "declines-to-comment"], null, [], "declines own-1 | silent"],
  [
    "declining and denying",
    ["declines-to-comment"],
    "denies",
    ["denies"],
    "denies related-0 | says related-0",
  ],
  ["saying twice", ["states", "warns"], null, [], "says own-0 own-1 | silent"],
];

test.each(CASES)("computes the positions from %s", (_name, own, relation, related, cells) => {
  expect(positionOf(own, relation, related)).toBe(cells);
});

test("leaves out a speaker of no state", () => {
  const cells = computePositions(
    [makeDevelopment("claim", "2023-01-01")],
    [makeStatement("said", "claim", "newspaper", "states")],
    ["a"],
    () => null,
  );
  expect(cells.map(({ position }) => position)).toEqual(["silent"]);
});

test.each([
  ["elm", "elm"],
  ["otto-linden", "elm"],
  ["duchess-ada", "ash"],
  ["bridge-library", null],
  ["nobody", null],
])("lets %s speak for %s", (actor, side) => {
  expect(findSide(new Desk().load().actors.value, actor)).toBe(side);
});

test("says of the invented story who says, denies and declines", () => {
  const { positions } = buildEdition(new Desk().load());
  expect(
    positions
      .filter(({ position }) => position !== "silent")
      .map(({ development, side, position, statements }) =>
        [development, side, position, ...statements].join(" "),
      ),
  ).toEqual([
    "clock-question elm declines ministry-no-comment",
    "elm-denial elm says linden-no-such-plan linden-draft linden-open-all-week",
    "sunday-accusation elm denies linden-no-such-plan",
    "sunday-accusation ash says ada-silence-on-sundays ada-doors-stay-open",
    "key-offer elm says chancellor-second-key linden-open-all-week",
    "draft-timetable elm says ministry-draughts",
  ]);
});
