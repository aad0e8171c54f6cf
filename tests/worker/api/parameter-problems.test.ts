import { expect, test } from "vitest";
import { unknownParameter, unknownValue } from "../../../worker/api/parameter-problems.ts";

const IDS = ["anna-blau", "karl-blau", "harbour-ministry", "ostland"];

test("a problem with a value names the accepted ones, if they are few, in their order", () => {
  const { detail, allowed } = unknownValue("side", "ostlan", IDS).details;
  expect(detail).toBe(`"side" accepts: ${IDS.join(", ")}.`);
  expect(allowed).toEqual(IDS);
});

test.each(["ship-1234", "Ship 1234", "shp-1234"])(
  "a problem with %s names the most similar of many ids, and lists at most a hundred",
  (value) => {
    const ids = Array.from({ length: 3000 }, (_, index) => `ship-${index}`);
    const { detail, allowed } = unknownValue("development", value, ids).details;
    expect(detail).toContain("The most similar ones are: ship-1234, ");
    expect(detail.length).toBeLessThan(200);
    expect([allowed?.length, allowed?.[0]]).toEqual([100, "ship-1234"]);
  },
);

test("a problem with values that are separated by commas says how several are sent", () => {
  const { detail } = unknownValue("side", "ostland,anna-blau", IDS).details;
  expect(detail).toContain("For several values, repeat the parameter.");
});

test.each([
  [["q", "limit"], '"sort" is not a parameter of this path. Its parameters are: q, limit.'],
  [[], '"sort" is not a parameter of this path. It has none; /docs lists the paths'],
])("a problem with an unknown parameter names it and those of the path: %j", (names, detail) => {
  expect(unknownParameter(names, "sort", "up").details.detail).toContain(detail);
});

test("a problem with an unknown parameter shows the first hundred characters of its name", () => {
  const { detail, parameter } = unknownParameter(["q"], "x".repeat(5000), "").details;
  expect(parameter).toHaveLength(100);
  expect(detail.length).toBeLessThan(200);
});
