/** Markdown tables, aligned so that they read in a terminal too. */
import { markdownTable } from "markdown-table";
import { median, quantileOf } from "./statistics.ts";

const segmenter = new Intl.Segmenter();

/**
 * A table of a head and rows; the first `texts` columns are left-aligned, the others are figures. Throws where the cells of a
 * row do not match the head.
 */
export function formatTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  texts = 1,
): string {
  for (const row of rows)
    if (row.length !== head.length)
      throw new RangeError(`${row.length} cells under ${head.length} columns: ${row.join(" · ")}`);
  const cells = [head, ...rows].map((row) =>
    row.map((text) => text.replaceAll("|", String.raw`\|`)),
  );
  return markdownTable(cells, {
    align: head.map((_, column) => (column < texts ? "l" : "r")),
    stringLength: (text) => [...segmenter.segment(text)].length,
  });
}

const grouped = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });

/** 12,345 */
export const whole = (value: number): string => grouped.format(value);

/** With this many decimals. */
export const decimal = (value: number, digits: number): string => value.toFixed(digits);

/** `median (low–high)`, the quartiles in brackets. */
export const formatSpread = (values: readonly number[], digits = 0): string => {
  const format = (value: number) => (digits === 0 ? whole(value) : decimal(value, digits));
  return `${format(median(values))} (${format(quantileOf(values, 0.25))}–${format(quantileOf(values, 0.75))})`;
};

/** "≤ 14,000: met" */
export const judge = (value: number, limit: number, unit = "", least = false): string => {
  const isMet = least ? value >= limit : value <= limit;
  return `${least ? "≥" : "≤"} ${limit.toLocaleString("en-GB")}${unit}: ${isMet ? "met" : "**missed**"}`;
};
