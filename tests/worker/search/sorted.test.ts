import { expect, test } from "vitest";
import { Sorted } from "../../../worker/search/sorted.ts";

/** The same numbers in every run, none twice. */
const NUMBERS = Array.from({ length: 500 }, (_, at) => (at * 211) % 503);
const ASCENDING = NUMBERS.toSorted((a, b) => a - b);

test.each([
  ["the first page", 0, 20],
  ["a page in the middle", 240, 260],
  ["a last page that is not full", 490, 510],
  ["nothing beyond the end", 500, 520],
  ["everything", 0, 500],
  ["nothing", 0, 0],
])("cuts %s as a sorted array would", (_, from, to) => {
  const sorted = new Sorted(NUMBERS, (a, b) => a - b);
  expect(sorted).toHaveLength(500);
  expect(sorted.slice(from, to)).toEqual(ASCENDING.slice(from, to));
});
