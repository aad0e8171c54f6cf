/** Markdown tables, aligned so that they read in a terminal too. */
import { quantile } from "d3-array";
import { markdownTable } from "markdown-table";

/** Cells by the heading of their column. Numbers are printed without decimals. */
export type TableRow = Record<string, string | number>;

/** "12,345", or with this many decimals. */
export const decimal = (value: number, digits = 0): string =>
  value.toLocaleString("en-GB", { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** The first row names the columns; the first `texts` of them are left-aligned, the others are figures. */
export function formatTable(rows: readonly TableRow[], texts = 1): string {
  const head = Object.keys(rows[0]!);
  const cells = rows.map((row) =>
    head.map((name) => (typeof row[name] === "number" ? decimal(row[name]) : row[name])),
  );
  return markdownTable([head, ...cells], { align: head.map((_, i) => (i < texts ? "l" : "r")) });
}

/** `median (low–high)`, with the quartiles in brackets. */
export function formatSpread(values: readonly number[], digits = 0): string {
  const quartile = (share: number): string => decimal(quantile(values, share)!, digits);
  return `${quartile(0.5)} (${quartile(0.25)}–${quartile(0.75)})`;
}

const judge = (limit: string, isMet: boolean): string =>
  `${limit}: ${isMet ? "met" : "**missed**"}`;

/** "≤ 14,000: met" */
export const atMost = (value: number, limit: number, unit = ""): string =>
  judge(`≤ ${limit.toLocaleString("en-GB")}${unit}`, value <= limit);

/** "≥ 0.9 ×: met" */
export const atLeast = (value: number, limit: number, unit = ""): string =>
  judge(`≥ ${limit.toLocaleString("en-GB")}${unit}`, value >= limit);
