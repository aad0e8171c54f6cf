/**
 * Writes tables as CSV: RFC 4180, UTF-8. For spreadsheets:
 * - A byte order mark, without which Excel reads UTF-8 as the local code page. The first column of every table is the story: a
 *   reader that keeps the mark misnames only that column, which has the same value in every row.
 * - An apostrophe before what a spreadsheet would run as a formula: a text that begins with = + - @, their full-width forms, tab or
 *   return, or has one of these marks after a semicolon, tab or line break. Where a semicolon separates cells, a quotation mark counts
 *   only at the start of a line, so that it does not keep such a text in one cell. The JSON exports have the text unchanged.
 * - Quotation marks around a text with a semicolon or tab, at which an import that accepts several separators would split it.
 * Without a library, because the Worker writes tables, too: csv-stringify needs Node's Buffer and 10 kB.
 */

export type Cell = string | number | boolean | null;

/** The columns of a table by name, in their order: each reads a cell of the row for an item. */
export type Columns<Item, Source> = Readonly<Record<string, (item: Item, source: Source) => Cell>>;

/** `header` says that there is a header row (RFC 4180 §3). */
export const CSV_TYPE = "text/csv; charset=utf-8; header=present";

/** Where a cell, or a part of it that a spreadsheet may separate, begins as a formula does. */
const FORMULA_START = /^(?=[\t\r])|(?<=^|[;\t\r\n])(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;

function writeCell(cell: Cell): string {
  const text = typeof cell === "string" ? cell.replaceAll(FORMULA_START, "'") : String(cell ?? "");
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Joins the distinct values of a list in one cell. */
export const joinCell = (values: Iterable<string>): string => [...new Set(values)].join("; ");

/** The columns of a part of each item; their cells are empty in the row of an item without it. */
export const columnsOf = <Item, Part, Source>(
  read: (item: Item, source: Source) => Part | null,
  columns: Columns<Part, Source>,
): Columns<Item, Source> =>
  Object.fromEntries(
    Object.entries(columns).map(([name, readCell]) => [
      name,
      (item: Item, source: Source): Cell => {
        const part = read(item, source);
        return part === null ? null : readCell(part, source);
      },
    ]),
  );

/** `source`: what the columns read besides the item of the row. Without items, the table has its header only. */
export function writeCsv<Item, Source>(
  columns: Columns<Item, Source>,
  items: readonly Item[],
  source: Source,
): string {
  const rows = items.map((item) => Object.values(columns).map((read) => read(item, source)));
  const lines = [Object.keys(columns), ...rows].map((row) => row.map(writeCell).join(","));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join("")}`;
}
