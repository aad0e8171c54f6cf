/** Markdown tables, aligned so that they read in a terminal too. */
import { markdownTable } from "markdown-table";
import { quantileOf } from "./statistics.ts";

/** Cells by the heading of their column. Numbers are printed without decimals. */
export type TableRow = Record<string, string | number>;

const segmenter = new Intl.Segmenter();
const grouped = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });

/** 12,345 */
export const integer = (value: number): string => grouped.format(value);

const format = (cell: string | number = ""): string =>
  (typeof cell === "number" ? integer(cell) : cell).replaceAll("|", String.raw`\|`);

/** The first row names the columns; the first `texts` of them are left-aligned, the others are figures. */
export function formatTable(rows: readonly TableRow[], texts = 1): string {
  const head = Object.keys(rows[0] ?? {});
  return markdownTable(
    [head.map(format), ...rows.map((row) => head.map((name) => format(row[name])))],
    {
      align: head.map((_, index) => (index < texts ? "l" : "r")),
      stringLength: (text) => [...segmenter.segment(text)].length,
    },
  );
}

/** With this many decimals. */
export const decimal = (value: number, digits: number): string =>
  digits === 0 ? integer(value) : value.toFixed(digits);

/** `median (low–high)`, with the quartiles in brackets. */
export function formatSpread(values: readonly number[], digits = 0): string {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) =>
    decimal(quantileOf(values, share), digits),
  );
  return `${middle} (${low}–${high})`;
}

const judge = (limit: string, isMet: boolean): string =>
  `${limit}: ${isMet ? "met" : "**missed**"}`;

/** "≤ 14,000: met" */
export const atMost = (value: number, limit: number, unit = ""): string =>
  judge(`≤ ${limit.toLocaleString("en-GB")}${unit}`, value <= limit);

/** "≥ 0.9 ×: met" */
export const atLeast = (value: number, limit: number, unit = ""): string =>
  judge(`≥ ${limit.toLocaleString("en-GB")}${unit}`, value >= limit);
