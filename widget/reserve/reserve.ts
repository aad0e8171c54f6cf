/**
 * Estimates the height of a box from its texts, without a browser. Snippets reserve it before the box is drawn, so that nothing on
 * the page moves. The estimate is a little too high; element/release-place.ts removes what is left over.
 * tests/browser/pages/layout-shift.test.ts compares it with real boxes.
 */
import type { FirstView, BoxReaction, BoxRow } from "../content/box-content.ts";
import { countLines } from "./text-lines.ts";

/** The options that change the height of a box. */
export interface Layout {
  limit: number;
  /** Every theme but `inherit` has a padding at the sides. */
  padded: boolean;
}

/** The layout from a width on, as in box-styles.ts. Lengths are in em of the host's text. */
interface Breakpoint {
  /** Font sizes. */
  heading: number;
  headline: number;
  standfirst: number;
  /** Widths of the columns beside a headline; 0 if there is none. */
  dates: number;
  reactions: number;
  /** Heights of the space around a row, and of everything that does not depend on the content. */
  row: number;
  rest: number;
  /** Whether the sides of the leading claim are in columns. */
  columns: boolean;
  /** Share of the estimate that is reserved. In wide boxes, the estimate is too high for the usual fonts. */
  share: number;
}

const NARROW: Breakpoint = {
  heading: 1.32,
  headline: 1.06,
  standfirst: 0.95,
  dates: 0,
  reactions: 0,
  row: 1.15,
  rest: 9,
  columns: false,
  share: 1,
};
const MEDIUM: Breakpoint = {
  heading: 1.72,
  headline: 1.06,
  standfirst: 1.02,
  dates: 7.2,
  reactions: 0,
  row: 1.2,
  rest: 9,
  columns: true,
  share: 0.97,
};
const WIDE: Breakpoint = {
  heading: 2.05,
  headline: 1.18,
  standfirst: 1.14,
  dates: 7.8,
  reactions: 23,
  row: 2.1,
  rest: 10,
  columns: true,
  share: 0.9,
};

/** Least height of a line, in em of the box's text. */
const LINE = 1.5;
const SMALL = 0.8;
const SMALL_LINE = SMALL * 1.4;
const REACTION = 0.9;
const REACTION_LINE = REACTION * 1.4;

function reactionHeight(reaction: BoxReaction, width: number): number {
  const { date, speaker = "", verb = "", text = "", tag = "", dispute } = reaction;
  const line = `${date?.text ?? ""} ${speaker}${verb} ${text} ${tag}`;
  const lines = countLines(line, (width - (date ? 0 : 1.4)) / REACTION);
  // Each line is a target, at least 24 px high.
  return Math.max(lines * REACTION_LINE + 0.28, 1.5) + (dispute ? SMALL_LINE * 2 : 0);
}

function rowHeight(row: BoxRow, isFirst: boolean, width: number, at: Breakpoint): number {
  const beside = at.dates ? at.dates + 1.5 : 0;
  const column = width - beside - (at.reactions ? at.reactions + 1.5 : 0);
  const headline = isFirst ? at.headline + 0.16 : at.headline;
  const dates = countLines(row.date.text, (at.dates || width) / SMALL) * SMALL_LINE + 0.3;
  const text =
    countLines(row.headline, (column - 1.6) / headline, true) * Math.max(headline * 1.27, LINE) +
    (isFirst && at.reactions ? countLines(row.summary, column / 0.95) * 1.41 + 0.5 : 0) +
    [row.status, row.dispute].reduce(
      (sum, status) => sum + (status ? countLines(status, column / SMALL) * SMALL_LINE : 0),
      0,
    );
  const under = at.reactions ? at.reactions - 1.2 : column;
  const reactions = (row.reactions ?? [])
    .filter(({ folded }) => !folded)
    .reduce((sum, reaction) => sum + reactionHeight(reaction, under), row.more ? 1.6 : 0.28);
  if (at.reactions) return at.row + Math.max(dates, text, row.reactions ? reactions : 0);
  const main = text + (row.reactions ? reactions : 0);
  return at.row + (at.dates ? Math.max(dates, main) : dates + main);
}

/** Height of the box when it is first drawn, in em, with its text `width` em wide. */
function boxHeight(
  content: FirstView,
  limit: number,
  width: number,
  breakpoint: Breakpoint,
): number {
  // The maximum width of the column in box-styles.ts.
  const at = { ...breakpoint, reactions: Math.min(breakpoint.reactions, width * 0.42) };
  const { title, standfirst, period, issue, rows, words, links } = content;
  const shown = rows.slice(0, limit);
  const years = shown.filter((row, index) => index > 0 && row.group !== shown[index - 1]!.group);
  const sides = issue?.sides ?? [];
  const sideLines = (column: number) =>
    sides.map(({ text, name }) => countLines(at.columns ? text : `${name} ${text}`, column));
  const issueHeight = !issue
    ? 0
    : at.columns
      ? 3.6 + (Math.max(...sideLines(width / Math.max(sides.length, 1) / 0.85 - 2.4)) + 1) * 1.2
      : 2 + sideLines((width - 9) / 0.85).reduce((sum, lines) => sum + lines * 1.35, 0);
  const claimWidth = at.reactions ? 19 : width;
  // A selected tab is bold; each line of tabs is 2.4 em high.
  const tabs = (countLines(words.views.join("      "), width / SMALL, true) - 1) * 2.4;
  const foot = countLines(links.map(([text]) => text).join("    "), width / SMALL) * 1.6;
  return (
    at.rest +
    tabs +
    countLines(title, width / at.heading, true) * at.heading * 1.16 +
    countLines(standfirst, (Math.min(width, 42) / at.standfirst) * 0.95) * at.standfirst * 1.42 +
    countLines(period, width / SMALL) * SMALL_LINE +
    (issue ? countLines(issue.claim, claimWidth, true) * 1.28 : 0) +
    issueHeight +
    years.length * 2.8 +
    shown.reduce((sum, row, index) => sum + rowHeight(row, index === 0, width, at), 0) +
    (rows.length > limit && words.showAll ? 2 : 0) +
    foot
  );
}

const breakpointOf = (pixels: number): Breakpoint =>
  pixels < 460 ? NARROW : pixels < 860 ? MEDIUM : WIDE;

/** Text sizes that the host is assumed to have, in px. */
const TEXT_SIZES = [16, 18];

/**
 * The height of the box in em of the host's text. Breakpoints are in pixels, so the result depends on the text size: the largest
 * for the assumed sizes is returned.
 *
 * @param width width of the column in em
 */
export function estimateHeight(
  content: FirstView,
  { limit, padded }: Layout,
  width: number,
): number {
  const inside = width - (padded ? 1.8 : 0);
  const heights = TEXT_SIZES.map((size) => {
    const breakpoint = breakpointOf(inside * size);
    return boxHeight(content, limit, inside, breakpoint) * breakpoint.share;
  });
  return Math.max(...heights);
}

/** Widths in em: a narrow phone, a wide phone, an article's column, a page. Heights between them are interpolated linearly. */
const KNOTS = [15, 27, 55, 63] as const;
const STEP = 2;
const WIDTHS: readonly number[] = Array.from({ length: 25 }, (_, index) => 15 + index * STEP);

/** The least heights at the knots for which the lines between them are not below any estimate. */
function fitKnots(heights: readonly number[]): number[] {
  const fitted: number[] = KNOTS.map((knot) =>
    Math.max(...heights.filter((_, index) => Math.abs(WIDTHS[index]! - knot) < STEP)),
  );
  for (const [index, width] of WIDTHS.entries()) {
    const next = Math.max(
      1,
      KNOTS.findIndex((knot) => knot >= width),
    );
    const share = (width - KNOTS[next - 1]!) / (KNOTS[next]! - KNOTS[next - 1]!);
    const missing = heights[index]! - fitted[next - 1]! * (1 - share) - fitted[next]! * share;
    // The nearer knot is raised.
    if (missing > 0)
      if (share < 0.5) fitted[next - 1]! += missing / (1 - share);
      else fitted[next]! += missing / share;
  }
  return fitted;
}

/**
 * The height as a CSS length for `min-height`, in a child of an inline-size container: the maximum of three linear functions of
 * the container's width, and of the height on a wide page.
 *
 * @param unit px for the iframe page, whose text has 16 px
 */
export function reserve(content: FirstView, layout: Layout, unit: "em" | "px" = "em"): string {
  const length = (ems: number): string =>
    unit === "em" ? `${Math.ceil(ems * 10) / 10}em` : `${Math.ceil(ems * 16)}px`;
  const fitted = fitKnots(WIDTHS.map((width) => estimateHeight(content, layout, width)));
  const lines = KNOTS.slice(1).map((to, index) => {
    const from = KNOTS[index]!;
    const slope = Math.floor(
      Math.max(0, (fitted[index]! - fitted[index + 1]!) / (to - from)) * 100,
    );
    // The constant makes up for the slope that was rounded down.
    return `${length(fitted[index]! + (slope * from) / 100)} - ${slope}cqi`;
  });
  return `max(${lines.join(", ")}, ${length(fitted.at(-1)!)})`;
}
