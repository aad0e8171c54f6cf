import { expect, test } from "vitest";
import { computePositions, isBefore } from "../../../data/edition/build/positions.ts";
import type { Claim, ClaimPosition } from "../../../data/model/edition.ts";
import { PositionValue } from "../../../data/model/edition/vocabulary.ts";
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

/** Parses "value statement, …". */
const parsePositions = (texts: string): ClaimPosition[] =>
  texts
    .split(", ")
    .filter(Boolean)
    .map((text) => {
      const [value, statement = null] = text.split(" ");
      const before = statement !== null && isBefore(DATES[statement]!, PERIOD);
      return { side: "a", value: PositionValue.parse(value), before, statement, note: null };
    });

const claim = (id: string, positions: string): Claim =>
  makeClaim(id, "Something is so.", parsePositions(positions), { period: PERIOD });

const compute = (claims: Claim[], sides: string[]) =>
  computePositions(claims, sides, (statement) => DATES[statement]!);

test.each([
  ["a side of which the reports say nothing", "not-here", "not-here"],
  ["a side that is not listed", "", "not-here"],
  ["one statement", "says june", "says june"],
  [
    "the latest possible day",
    "declines third-of-may, says june",
    "says june, declines third-of-may",
  ],
  [
    "the latest possible day of two of which one may be earlier",
    "declines third-of-may, says may-to-june",
    "says may-to-june, declines third-of-may",
  ],
  [
    "the later earliest day of two with one latest day",
    "hedges by-third-of-may, denies third-of-may",
    "denies third-of-may, hedges by-third-of-may",
  ],
  [
    "the order of the file for two of the same days",
    "says also-third-of-may, denies third-of-may",
    "says also-third-of-may, denies third-of-may",
  ],
  ["a statement older than the period", "denies in-2022", "denies in-2022 before"],
  [
    "an older statement beside one of the period",
    "denies in-2022, hedges june",
    "hedges june, denies in-2022 before",
  ],
])("derives the position of a side from %s", (_name, positions, expected) => {
  const [first] = compute([claim("claim", positions)], ["a"]);
  const all = [first!, ...first!.earlier].map(({ value, statement, before }) =>
    [value, statement, before && "before"].filter(Boolean).join(" "),
  );
  expect(all.join(", ")).toBe(expected);
});

test("returns one position for each claim and side, in the order of both", () => {
  const positions = compute([claim("claim", "says june"), claim("other", "")], ["b", "a"]);
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
