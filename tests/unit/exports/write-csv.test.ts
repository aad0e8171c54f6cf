import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { columnsOf, writeCsv, type Cell } from "../../../worker/exports/records/write-csv.ts";

/** The records of a table of one column, without its header, as another parser reads them. */
const readBack = (cells: readonly Cell[]): string[] => {
  const csv = writeCsv({ cell: (cell: Cell) => cell }, cells, null);
  const [, ...records]: string[][] = parse(csv, { bom: true, record_delimiter: "\r\n" });
  return records.map(([cell = ""]) => cell);
};

describe("a cell", () => {
  test.each([
    ["a comma", "one, two"],
    ["quotation marks", 'the "second" key'],
    ["line breaks of every kind", "a\nb\r\nc\rd"],
    ["a space at each end", " a "],
    ["a sign inside", "1=2+3"],
  ])("keeps a text with %s", (_, text) => {
    expect(readBack([text])).toEqual([text]);
  });

  test.each([
    "=1+1",
    "+1",
    "-1",
    "@name",
    "\tx",
    "\rx",
    "\uFF1D1",
    "\uFF0B1",
    "\uFF0D1",
    "\uFF201",
  ])("has an apostrophe before a text that a spreadsheet would run: %j", (text) => {
    expect(readBack([text])).toEqual([`'${text}`]);
  });

  test.each(["a;=1+1", "a\t=1+1;b", 'a";=1+1', "a\n@name", "a\r\n+1", "a;b;-1"])(
    "has none that a spreadsheet would run where a semicolon or tab separates cells: %j",
    (text) => {
      const csv = writeCsv({ first: () => "x", cell: (cell: string) => cell }, [text], null);
      for (const cell of csv.split(/[;\t\r\n]/)) expect(cell).not.toMatch(/^"*[=+\-@]/);
    },
  );

  test.each(["one; two", "one\ttwo"])(
    "is one cell for an import that accepts several separators: %j",
    (text) => {
      const csv = writeCsv({ first: () => "x", cell: (cell: string) => cell }, [text], null);
      expect(parse(csv, { bom: true, delimiter: [",", ";", "\t"] })).toContainEqual(["x", text]);
    },
  );

  test("is a number without an apostrophe, true or false, and empty for null", () => {
    expect(readBack([-1, true, false, null, "end"])).toEqual(["-1", "true", "false", "", "end"]);
  });
});

test("a table without rows has its header", () => {
  const columns = { story: () => "x", id: () => "y" };
  expect(writeCsv(columns, [], null)).toBe("\uFEFFstory,id\r\n");
});

test("the columns of a part are empty in the row of an item without that part", () => {
  const columns = columnsOf((item: { part: string | null }) => item.part, {
    text: (part) => part,
    length: (part) => part.length,
  });
  expect(writeCsv(columns, [{ part: "four" }, { part: null }], null)).toBe(
    "\uFEFFtext,length\r\nfour,4\r\n,\r\n",
  );
});
