import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { toCsv } from "../../../worker/exports/csv.ts";
import { harbourStrike, publication } from "./harbour-strike.ts";

const csv = toCsv(publication);
const rows: Record<string, string>[] = parse(csv, {
  bom: true,
  columns: true,
  record_delimiter: "\r\n",
});
const rowOf = (id: string) => rows.find((row) => row["id"] === id)!;

describe("the table", () => {
  test("has one row a development, in the edition's order", () => {
    expect(rows.map((row) => row["id"])).toEqual(harbourStrike.developments.map(({ id }) => id));
  });

  test("begins with a byte order mark and ends every record with CRLF", () => {
    expect(csv.startsWith("\uFEFFstory,id,date_edtf,")).toBe(true);
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(csv.replace(/"[^"]*"/g, "").match(/(?<!\r)\n/)).toBeNull();
  });

  test("is read also by a reader that keeps the mark, but for the name of the first column", () => {
    const [row]: Record<string, string>[] = parse(csv, { columns: true, record_delimiter: "\r\n" });
    expect(Object.keys(row!).slice(0, 3)).toEqual(["\uFEFFstory", "id", "date_edtf"]);
  });

  test("says whose words a quotation is in", () => {
    expect(rowOf("walk-out")["quotes"]).toBe(
      "“We will not reopen the north quay,” (Ada Lund); “talks had stopped” (Ada Lund; in the report’s words; translated back into English)",
    );
  });

  test("gives a date as EDTF, as its bounds and in words", () => {
    expect(rowOf("talks-stopped")).toMatchObject({
      date_edtf: "2031-05-01~/2031-05-10~",
      date_earliest: "2031-05-01",
      date_latest: "2031-05-10",
      date_basis: "stated",
      date_text: "early May 2031",
    });
    expect(rowOf("walk-out")["date_note"]).toBe("The report says “the day before”.");
  });

  test("keeps a quotation as it stands in the source, line break and all", () => {
    expect(rowOf("walk-out-denied")["quotes"]).toBe("“Nobody\nleft the table.” (Dockers’ Union)");
  });

  test("puts the denial in the row of what is denied", () => {
    expect(rowOf("walk-out")).toMatchObject({
      status: "alleged",
      disputed: "true",
      denial: "“Nobody\nleft the table.” (Dockers’ Union)",
      origin_names: "Harbour Post; Norland News Agency",
      articles: "harbour-post; quotes-only",
    });
  });

  test("carries corrections, the edition and the permalink", () => {
    expect(rowOf("strike-begins")).toMatchObject({
      corrections: "2031-05-19: The month was given as March.",
      edition: "0123456789ab",
      url: "https://kd.example/stories/harbour-strike#strike-begins",
    });
  });

  test("gives a spreadsheet no formula to run, and no other cell an apostrophe", () => {
    expect(rowOf("formula")["headline"]).toBe("'=HYPERLINK(\"x\"), the union's offer");
    expect(rowOf("formula")["summary"]).toMatch(/^'@union, \+1: .*\nIt has two lines\.$/);
    const cells = rows.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(cells.filter((cell) => cell.startsWith("'"))).toHaveLength(2);
  });
});
