import { describe, expect, test } from "vitest";
import { formatSpread, formatTable, judge, whole } from "../../bench/table.ts";

describe("formatTable", () => {
  test("aligns text to the left and figures to the right, in Markdown", () => {
    expect(
      formatTable(
        ["row", "requests/s"],
        [
          ["story", "12,345"],
          ["search", "7"],
        ],
      ),
    ).toBe(
      [
        "| row    | requests/s |",
        "| :----- | ---------: |",
        "| story  |     12,345 |",
        "| search |          7 |",
      ].join("\n"),
    );
  });

  test("aligns more columns to the left, where they are text", () => {
    expect(formatTable(["a", "b", "c"], [["x", "long text", "1"]], 2)).toBe(
      ["| a  | b         |  c |", "| :- | :-------- | -: |", "| x  | long text |  1 |"].join("\n"),
    );
  });

  test("keeps a bar inside a cell from ending the cell", () => {
    expect(formatTable(["a|b"], [])).toContain(String.raw`| a\|b |`);
  });

  test("counts letters and not code units", () => {
    const [head, , row] = formatTable(["name"], [["Pʼyŏngyang 🙂"]]).split("\n");
    expect(head).toBe("| name         |");
    expect(row).toBe("| Pʼyŏngyang 🙂 |");
  });

  test("refuses a row that does not fit the head", () => {
    expect(() => formatTable(["a", "b"], [["only one"]])).toThrow("1 cells under 2 columns");
  });
});

describe("figures", () => {
  test.each([
    [0.4, "0"],
    [999, "999"],
    [12_345.6, "12,346"],
  ])("%d is written %s", (value, text) => {
    expect(whole(value)).toBe(text);
  });

  test("a spread is its median with the quartiles in brackets", () => {
    expect(formatSpread([5, 1, 2, 4, 3])).toBe("3 (2–4)");
    expect(formatSpread([1.25, 1.25], 2)).toBe("1.25 (1.25–1.25)");
  });

  test.each([
    ["at the most", judge(1.2, 1.2), "≤ 1.2: met"],
    ["over it", judge(14_001, 14_000), "≤ 14,000: **missed**"],
    ["at the least", judge(0.39, 0.4, " ×", true), "≥ 0.4 ×: **missed**"],
  ])("a target is judged %s", (_, text, wanted) => {
    expect(text).toBe(wanted);
  });
});
