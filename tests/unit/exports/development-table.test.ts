import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { toCsv } from "../../../worker/exports/records/development-table.ts";
import { harbourStrike, prepared } from "../../fixtures/harbour-strike.ts";

const csv = toCsv(prepared);
const rows: Record<string, string>[] = parse(csv, {
  bom: true,
  columns: true,
  record_delimiter: "\r\n",
});
const rowOf = (id: string) => rows.find((row) => row["id"] === id)!;

describe("the table", () => {
  test("has one row for each development, in the edition's order", () => {
    expect(rows.map((row) => row["id"])).toEqual(harbourStrike.developments.map(({ id }) => id));
  });

  test("can be read by a parser that does not remove the byte order mark", () => {
    const [row]: Record<string, string>[] = parse(csv, { columns: true, record_delimiter: "\r\n" });
    expect(Object.keys(row!).slice(0, 3)).toEqual(["\uFEFFstory", "id", "key"]);
  });

  test("names the speaker of a quotation, and marks no paraphrase as a quotation", () => {
    expect(rowOf("walk-out")["quotes"]).toBe(
      "“We will not reopen the north quay,” (Ada Lund); talks had stopped (Ada Lund; in the report’s words; evidently translated back; not the exact words)",
    );
  });

  test("has each date as EDTF, as bounds and in words", () => {
    expect(rowOf("talks-stopped")).toMatchObject({
      date_edtf: "2031-05-01~/2031-05-10~",
      date_earliest: "2031-05-01",
      date_latest: "2031-05-10",
      date_basis: "stated",
      date_text: "Early May 2031",
    });
    expect(rowOf("walk-out")["date_note"]).toBe("The report says “the day before”.");
  });

  test("has a date from outside the reports with the bounds that the reports allow and its reference", () => {
    expect(rowOf("mediation")).toMatchObject({
      date_edtf: "[2031-05-10..2031-05-12]",
      date_basis: "external",
      date_text: "Between 10 and 12 May 2031 (date not from these reports)",
      date_within_text: "2031-05",
      date_references: "https://gazette.example/mediator",
    });
  });

  test("has quotations verbatim, with their line breaks", () => {
    expect(rowOf("walk-out-denied")["quotes"]).toBe("“Nobody\nleft the table.” (Dockers’ Union)");
  });

  test("has a denial in the row of the denied development", () => {
    expect(rowOf("walk-out")).toMatchObject({
      key: "true",
      status: "alleged",
      status_by: "Ada Lund",
      disputed: "true",
      denial: "“Nobody\nleft the table.” (Dockers’ Union)",
      source_count: "1",
      origin_names: "Norland News Agency",
      articles: "harbour-post; quotes-only",
    });
  });

  test("has corrections, the edition and the permalink", () => {
    expect(rowOf("strike-begins")).toMatchObject({
      corrections: "2031-05-19: The month was given as March.",
      edition: "0123456789ab",
      url: "https://kd.example/stories/harbour-strike#strike-begins",
    });
  });
});
