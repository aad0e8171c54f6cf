import { describe, expect, test } from "vitest";
import { alternate, median, pairedRatios } from "../../bench/statistics.ts";

describe("median", () => {
  test.each([
    ["the only value", [7], 7],
    ["the middle of an odd number", [3, 1, 2], 2],
    ["between the two in the middle of an even number", [4, 1, 3, 2], 2.5],
    ["by value and not by spelling", [9, 10, 100], 10],
  ])("is %s", (_, values, wanted) => {
    expect(median(values)).toBe(wanted);
  });

  test("refuses to summarise nothing", () => {
    expect(() => median([])).toThrow("no values to summarise");
  });
});

test("paired ratios divide what was measured in the same round, so that a slow round weighs nothing", () => {
  expect(pairedRatios([90, 9], [100, 10])).toEqual([0.9, 0.9]);
});

describe("alternate", () => {
  test("measures the contestants in turn, every second round backwards", async () => {
    const order: string[] = [];
    const read = await alternate({ a: 1, b: 2, c: 3 }, 3, async (number, round) => {
      order.push(`${number}`);
      return { product: number * round };
    });
    expect(order.join("")).toBe("123321123");
    expect(read("b", "product")).toEqual([0, 2, 4]);
  });

  test("rejects where a measurement fails", async () => {
    await expect(alternate({ a: 1 }, 1, () => Promise.reject(new Error("no box")))).rejects.toThrow(
      "no box",
    );
  });
});
