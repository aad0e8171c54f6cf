import { expect, test } from "vitest";
import { computePositions, isBefore } from "../../../data/edition/build/positions.ts";
import type { Claim, ClaimPosition } from "../../../data/model/edition.ts";
import { makeClaim } from "../../fixtures/edition-parts.ts";

const DATES: Record<string, { earliest: string; latest: string }> = {
  "in-2022": { earliest: "2022-09-01", latest: "2022-09-30" },
  "third-of-may": { earliest: "2023-05-03", latest: "2023-05-03" },
  "by-third-of-may": { earliest: "2023-05-01", latest: "2023-05-03" },
  "also-third-of-may": { earliest: "2023-05-03", latest: "2023-05-03" },
  "may-to-june": { earliest: "2023-05-01", latest: "2023-06-30" },
  june: { earliest: "2023-06-01", latest: "2023-06-30" },
};
const PERIOD = { edtf: "2023", earliest: "2023-01-01", latest: "2023-12-31" };

const position = (
  value: ClaimPosition["value"],
  statement: string | null = null,
): ClaimPosition => ({
  side: "a",
  value,
  before: statement !== null && isBefore(DATES[statement]!, PERIOD),
  statement,
  note: null,
});

const claim = (positions: ClaimPosition[]): Claim =>
  makeClaim("claim", "Something is so.", positions, { period: PERIOD });

const compute = (positions: ClaimPosition[], sides = ["a"]) =>
  computePositions([claim(positions)], sides, (statement) => DATES[statement]!);

const CASES: [name: string, positions: ClaimPosition[], expected: string][] = [
  ["a side of which the reports say nothing", [position("not-here")], "not-here"],
  ["a side that is not listed", [], "not-here"],
  ["one statement", [position("says", "june")], "says june"],
  [
    "the latest possible day",
    [position("declines", "third-of-may"), position("says", "june")],
    "says june, declines third-of-may",
  ],
  [
    "the latest possible day of two of which one may be earlier",
    [position("declines", "third-of-may"), position("says", "may-to-june")],
    "says may-to-june, declines third-of-may",
  ],
  [
    "the later earliest day of two with one latest day",
    [position("hedges", "by-third-of-may"), position("denies", "third-of-may")],
    "denies third-of-may, hedges by-third-of-may",
  ],
  [
    "the order of the file for two of the same days",
    [position("says", "also-third-of-may"), position("denies", "third-of-may")],
    "says also-third-of-may, denies third-of-may",
  ],
  ["a statement older than the period", [position("denies", "in-2022")], "denies in-2022 before"],
  [
    "an older statement beside one of the period",
    [position("denies", "in-2022"), position("hedges", "june")],
    "hedges june, denies in-2022 before",
  ],
];

test.each(CASES)("derives the position of a side from %s", (_name, positions, expected) => {
  const [first] = compute(positions);
  const [latest, ...earlier] = [first!, ...(first?.earlier ?? [])].map(
    ({ value, statement, before }) =>
      [value, statement, before && "before"].filter(Boolean).join(" "),
  );
  expect([latest, ...earlier].join(", ")).toBe(expected);
});

test("returns one position for each claim and side, in the order of both", () => {
  const positions = computePositions(
    [claim([position("says", "june")]), { ...claim([]), id: "other" }],
    ["b", "a"],
    (statement) => DATES[statement]!,
  );
  expect(positions.map(({ claim: id, side, value }) => `${id} ${side} ${value}`)).toEqual([
    "claim b not-here",
    "claim a says",
    "other b not-here",
    "other a not-here",
  ]);
});

test.each([
  ["2022-12-31", true],
  ["2023-01-01", false],
])("compares the latest day %s with 2023: older %s", (latest, before) => {
  expect(isBefore({ earliest: "2022-01-01", latest }, PERIOD)).toBe(before);
});
