/** Markdown tables, aligned so that they read in a terminal, too. */
import type { Spread } from "./statistics.ts";

export type Cell = string | number;

const letters = new Intl.Segmenter();
const width = (text: string): number => Array.from(letters.segment(text)).length;
const escape = (cell: Cell): string => String(cell).replaceAll("|", String.raw`\|`);

/** The first `texts` columns are text, the others are figures. Throws where a row has another number of cells than the head. */
export function formatTable(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  texts = 1,
): string {
  const cells = [head, ...rows].map((row) => {
    if (row.length !== head.length)
      throw new RangeError(`${row.length} cells under ${head.length} columns: ${row.join(" · ")}`);
    return row.map(escape);
  });
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => width(row[column]!))));
  const pad = (text: string, column: number): string => {
    const blank = " ".repeat(widths[column]! - width(text));
    return column < texts ? text + blank : blank + text;
  };
  const line = (row: readonly string[]): string => `| ${row.map(pad).join(" | ")} |`;
  const rule = widths.map((size, column) =>
    column >= texts ? `${"-".repeat(size - 1)}:` : "-".repeat(size),
  );
  const [first, ...rest] = cells;
  return [line(first!), line(rule), ...rest.map(line)].join("\n");
}

const grouped = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });

/** 12,345 */
export const whole = (value: number): string => grouped.format(value);

/** With so many decimals. */
export const decimal = (value: number, digits: number): string => value.toFixed(digits);

/** `median (low–high)`: the quartiles in brackets. */
export const formatSpread = (
  { median, low, high }: Spread,
  format: (value: number) => string = whole,
): string => `${format(median)} (${format(low)}–${format(high)})`;
