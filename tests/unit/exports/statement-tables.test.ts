import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { identifyPositions } from "../../../worker/corpus/identify-objects.ts";
import { EditionReader } from "../../../worker/exports/edition-reader.ts";
import {
  listWordings,
  POSITION_COLUMNS,
  STATEMENT_COLUMNS,
} from "../../../worker/exports/records/statement-tables.ts";
import { writeCsv, type Columns } from "../../../worker/exports/records/write-csv.ts";
import { harbourStrike, ORIGIN, prepared } from "../../fixtures/harbour-strike.ts";

const { reader } = prepared;
const readRows = <Item>(
  columns: Columns<Item, EditionReader>,
  items: readonly Item[],
  source = reader,
): Record<string, string>[] =>
  parse(writeCsv(columns, items, source), { bom: true, columns: true, record_delimiter: "\r\n" });

const quotations = listWordings(harbourStrike.statements);

describe("the table of statements", () => {
  const rows = readRows(STATEMENT_COLUMNS, quotations);

  test("has a row for every wording, numbered within the statement", () => {
    expect(rows.map(({ id, quotation }) => [id, quotation])).toEqual([
      ["lund-quay", "1"],
      ["lund-quay", "2"],
      ["union-denial", "1"],
      ["sudland-denial", "1"],
    ]);
  });

  test("has who said it to whom, when, and in which words", () => {
    expect(rows[0]).toMatchObject({
      story: "harbour-strike",
      speaker_id: "ada-lund",
      speaker: "Ada Lund",
      speaker_role: "chair of the port authority",
      stance: "accuses",
      date_edtf: "2031-05-13",
      date_text: "13 May 2031",
      quote: "We will not reopen the north quay,",
      form: "direct",
      translated: "false",
      addressees: "Dockers’ Union",
      development: "walk-out",
      edition: "0123456789ab",
    });
  });

  test("says whose words a paraphrase has, and adds no quotation marks to any", () => {
    expect(rows[1]).toMatchObject({
      quote: "talks had stopped",
      form: "paraphrase",
      translated: "true",
      origin: "Norland News Agency",
    });
    expect(rows.map(({ quote }) => quote)).toEqual(
      quotations.map(({ quote }) => quote.selector[0].exact),
    );
  });

  test("names the report and links to the passage", () => {
    const [{ start, end }] = [quotations[0]!.quote.selector[1]];
    expect(rows[0]).toMatchObject({
      article: "harbour-post",
      publisher: "Harbour Post",
      article_date: "2031-05-14",
      passage: `${ORIGIN}/stories/harbour-strike/articles/harbour-post#p${start}-${end}`,
    });
    expect(rows[1]!["publisher"]).toBe("");
  });

  test("links to pages of its own edition if it is pinned", () => {
    const pinned = new EditionReader(harbourStrike, ORIGIN, reader.labels, { isPinned: true });
    const [row] = readRows(STATEMENT_COLUMNS, quotations, pinned);
    expect(row!["passage"]).toContain("/articles/harbour-post?edition=0123456789ab#p");
    expect(row!["url"]).toBe(`${ORIGIN}/stories/harbour-strike?edition=0123456789ab#walk-out`);
  });
});

describe("the table of positions", () => {
  const silent = {
    claim: "union-left",
    side: "norland",
    value: "not-here",
    before: false,
    statement: null,
    note: null,
    earlier: [{ value: "says", before: true, statement: "lund-quay", note: null }],
  } as const;
  const rows = readRows(POSITION_COLUMNS, [
    ...identifyPositions({
      ...harbourStrike,
      positions: [...harbourStrike.positions, { ...silent, earlier: [...silent.earlier] }],
    }),
  ]);

  test("has the claim, the side's position and the first wording of the statement that it rests on", () => {
    expect(rows[1]).toMatchObject({
      id: "union-left.sudland",
      claim: "union-left",
      claim_text: "The union left the talks.",
      claim_period: "2031-05",
      side: "sudland",
      side_name: "Sudland",
      value: "denies",
      before: "true",
      statement: "sudland-denial",
      speaker: "Sudland",
      quote: "It denied walking out:",
      form: "paraphrase",
      article: "harbour-post",
    });
  });

  test("has no words in the row of a side that says nothing, and lists earlier positions", () => {
    expect(rows[2]).toMatchObject({
      value: "not-here",
      statement: "",
      speaker: "",
      date_edtf: "",
      quote: "",
      passage: "",
      earlier: "says lund-quay",
    });
  });
});
