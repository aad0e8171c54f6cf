import { describe, expect, test } from "vitest";
import { alternate, median, pairedRatios, quantileOf } from "../../bench/statistics.ts";

describe("quantileOf", () => {
  test.each([
    ["the only value", [7], 0.9, 7],
    ["the middle of an odd number", [3, 1, 2], 0.5, 2],
    ["between the two in the middle of an even number", [4, 1, 3, 2], 0.5, 2.5],
    ["the smallest", [5, 9, 1], 0, 1],
    ["the largest", [5, 9, 1], 1, 9],
    ["a tenth of the way between neighbours", [0, 10], 0.1, 1],
    ["by value and not by spelling", [9, 10, 100], 0.5, 10],
  ])("is %s", (_, values, share, wanted) => {
    expect(quantileOf(values, share)).toBe(wanted);
  });

  test("refuses to summarise nothing", () => {
    expect(() => median([])).toThrow("no values to summarise");
  });

  test("leaves the values in their order", () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe("pairedRatios", () => {
  test("divides what was measured in the same round, so that a slow round weighs nothing", () => {
    expect(pairedRatios([90, 9], [100, 10])).toEqual([0.9, 0.9]);
  });

  test("refuses rounds that do not pair up", () => {
    expect(() => pairedRatios([1, 2], [1])).toThrow("2 rounds do not pair with 1");
  });
});

describe("alternate", () => {
  test("measures the contestants in turn, every second round backwards", async () => {
    const order: string[] = [];
    const samples = await alternate(["a", "b", "c"], 3, async (name, round) => {
      order.push(name);
      return `${name}${round}`;
    });
    expect(order.join("")).toBe("abccbaabc");
    expect(samples.get("b")).toEqual(["b0", "b1", "b2"]);
  });

  test("rejects where a measurement fails", async () => {
    await expect(alternate(["a"], 1, () => Promise.reject(new Error("no box")))).rejects.toThrow(
      "no box",
    );
  });
});
