import { expect, test } from "vitest";
import { suggestIds, unknownValue } from "../../../worker/api/parameter-problems.ts";

const IDS = ["anna-blau", "karl-blau", "harbour-ministry", "ostland"];

test.each([
  ["a name", "Anna Blau", " Did you mean anna-blau?"],
  ["a name in another order", "Blau, Anna", " Did you mean anna-blau?"],
  ["a part of several ids", "blau", " Did you mean anna-blau or karl-blau?"],
  ["a word of no id", "westland", ""],
  ["a value without a letter", "—", ""],
])("suggests the ids that contain every word of %s", (_, value, suggestion) => {
  expect(suggestIds(value, IDS)).toBe(suggestion);
});

test("suggests nothing if too many ids are similar", () => {
  expect(suggestIds("ship", ["ship-1", "ship-2", "ship-3", "ship-4", "ship-5", "ship-6"])).toBe("");
});

test("a problem with a value names a few accepted values, and lists at most a hundred of many", () => {
  const few = unknownValue("side", "x", IDS);
  expect(few.details.detail).toBe(`"side" accepts: ${IDS.join(", ")}.`);
  const ids = Array.from({ length: 3000 }, (_, index) => `ship-${index}`);
  const { detail, allowed } = unknownValue("development", "Ship 2999", ids).details;
  expect(allowed).toEqual(ids.slice(0, 100));
  expect(detail).toMatch(/^"development" does not accept this value\. Did you mean ship-2999\?/);
  expect(detail.length).toBeLessThan(200);
});

test("a problem with values that are separated by commas says how several are sent", () => {
  const { detail } = unknownValue("side", "ostland,anna-blau", IDS).details;
  expect(detail).toContain("For several values, repeat the parameter.");
});
