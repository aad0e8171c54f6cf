import { describe, expect, test } from "vitest";
import { decimal, formatSpread, formatTable, whole } from "../../bench/measure/table.ts";

describe("formatTable", () => {
  test("aligns text to the left and figures to the right, in Markdown", () => {
    expect(
      formatTable(
        ["row", "requests/s"],
        [
          ["story", "12,345"],
          ["search", 7],
        ],
      ),
    ).toBe(
      [
        "| row    | requests/s |",
        "| ------ | ---------: |",
        "| story  |     12,345 |",
        "| search |          7 |",
      ].join("\n"),
    );
  });

  test("aligns more columns to the left, where they are text", () => {
    expect(formatTable(["a", "b", "c"], [["x", "long text", 1]], 2)).toBe(
      ["| a   | b         |   c |", "| --- | --------- | --: |", "| x   | long text |   1 |"].join(
        "\n",
      ),
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
    const spread = { median: 1.234, low: 1, high: 2, count: 5 };
    expect(formatSpread(spread, (value) => decimal(value, 2))).toBe("1.23 (1.00–2.00)");
  });
});
