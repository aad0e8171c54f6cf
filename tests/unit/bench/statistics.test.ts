import { describe, expect, test } from "vitest";
import { median, pairedRatios, quantile, spreadOf } from "../../bench/measure/statistics.ts";

describe("quantile", () => {
  test.each([
    ["the only value", [7], 0.9, 7],
    ["the middle of an odd number", [3, 1, 2], 0.5, 2],
    ["between the two in the middle of an even number", [4, 1, 3, 2], 0.5, 2.5],
    ["the smallest", [5, 9, 1], 0, 1],
    ["the largest", [5, 9, 1], 1, 9],
    ["a tenth of the way between neighbours", [0, 10], 0.1, 1],
    ["by value and not by spelling", [9, 10, 100], 0.5, 10],
  ])("is %s", (_, values, share, wanted) => {
    expect(quantile(values, share)).toBe(wanted);
  });

  test("refuses to summarise nothing", () => {
    expect(() => median([])).toThrow("nothing to summarise");
  });

  test("leaves the values in their order", () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });
});

test("a spread has the median between the quartiles, and the number of values", () => {
  expect(spreadOf([5, 1, 2, 4, 3])).toEqual({ median: 3, low: 2, high: 4, count: 5 });
});

describe("pairedRatios", () => {
  test("divides what was measured in the same round, so that a slow round weighs nothing", () => {
    expect(pairedRatios([90, 9], [100, 10])).toEqual([0.9, 0.9]);
  });

  test("refuses rounds that do not pair up", () => {
    expect(() => pairedRatios([1, 2], [1])).toThrow("2 rounds do not pair with 1");
  });
});
