import { describe, expect, test } from "vitest";
import { atLeast, atMost, decimal, formatSpread, formatTable } from "../../bench/table.ts";

describe("formatTable", () => {
  test("aligns text to the left and figures to the right, in Markdown", () => {
    const rows = [
      { row: "story", "requests/s": 12_345 },
      { row: "search", "requests/s": 7 },
    ];
    expect(formatTable(rows)).toBe(
      [
        "| row    | requests/s |",
        "| :----- | ---------: |",
        "| story  |     12,345 |",
        "| search |          7 |",
      ].join("\n"),
    );
  });

  test("aligns more columns to the left if they are text", () => {
    expect(formatTable([{ a: "x", b: "long text", c: 1 }], 2)).toBe(
      ["| a  | b         |  c |", "| :- | :-------- | -: |", "| x  | long text |  1 |"].join("\n"),
    );
  });

  test("leaves a cell empty if its row does not have the column", () => {
    expect(formatTable([{ a: "x", b: 1 }, { a: "y" }])).toMatch(/^\| y +\| +\|$/m);
  });
});

describe("figures", () => {
  test.each([
    [0.4, 0, "0"],
    [12_345.6, 0, "12,346"],
    [0.125, 2, "0.13"],
    [2, 1, "2.0"],
  ])("%d with %d decimals is printed as %s", (value, digits, text) => {
    expect(decimal(value, digits)).toBe(text);
  });

  test("a spread is the median with the quartiles in brackets", () => {
    expect(formatSpread([5, 1, 2, 4, 3])).toBe("3 (2–4)");
    expect(formatSpread([1.25, 1.25], 2)).toBe("1.25 (1.25–1.25)");
  });

  test.each([
    ["met at an upper limit", atMost(1.2, 1.2), "≤ 1.2: met"],
    ["missed above an upper limit", atMost(14_001, 14_000), "≤ 14,000: **missed**"],
    ["missed below a lower limit", atLeast(0.39, 0.4, " ×"), "≥ 0.4 ×: **missed**"],
  ])("a target is %s", (_, text, expected) => {
    expect(text).toBe(expected);
  });
});
