/**
 * The place that a box takes, for the snippet that a publisher pastes: room is kept before the box is drawn, so that nothing on
 * the page moves. It is reckoned from the words and from box-styles.ts, without a browser, as much or a little more than
 * the box takes in the usual sans-serif and serif faces; tests/browser/pages/layout-shift.test.ts holds it to real boxes.
 */
import type { BoxContent, BoxDevelopment } from "../content/box-content.ts";
import { countLines, measureText } from "./text-lines.ts";

/** What of a box's options changes its height. */
export interface Layout {
  limit: number;
  /** All themes but `inherit` have a padding at the sides. */
  padded: boolean;
}

// All lengths in em of the host's text. Small type, as most of the box's parts have it:
const SMALL = 0.8;
const SMALL_LINE = SMALL * 1.45;
const LINE = 1.5;
/** 24 px, 3 px and 1 px where the host's text is 16 px high. */
const TARGET = 1.5;
const RULE = 3 / 16;
const HAIR = 1 / 16;

/** `<StatusMark>`s side by side as long as they fit. */
function markLines({ status, denial }: BoxDevelopment, width: number): number {
  const column = width / SMALL;
  const icon = 1.4;
  const first = icon + measureText(status.text);
  if (!denial) return countLines(status.text, column - icon);
  const words = denial.text + denial.words + denial.speaker;
  return first + 1 + icon + measureText(words, true) <= column
    ? 1
    : countLines(status.text, column - icon) + countLines(words, column - icon, true);
}

function rowHeight(development: BoxDevelopment, width: number, rail: number): number {
  const { date, headline } = development;
  const column = width - rail;
  const when = date.note ? TARGET : SMALL_LINE;
  const whenLines = rail
    ? countLines(date.text, (rail - 1) / SMALL)
    : countLines(date.text, width / SMALL);
  const dated = when + (whenLines - 1) * SMALL_LINE;
  const said =
    countLines(headline, column - 1.8, true) * 1.3 +
    SMALL * 0.3 +
    markLines(development, column - 1.8) * SMALL_LINE;
  return 1.5 + HAIR + (rail ? Math.max(dated + 0.16, said) : dated + said);
}

/** Items of a footer or of tabs, in as many lines as it takes. */
function wrapLines(items: readonly string[], width: number, gap: number): number {
  let lines = 1;
  let at = 0;
  for (const item of items) {
    const long = measureText(item);
    if (at > 0 && at + gap + long > width) {
      lines++;
      at = 0;
    }
    at += (at > 0 ? gap : 0) + long;
  }
  return lines;
}

const clamp = (least: number, wanted: number, most: number): number =>
  Math.min(Math.max(least, wanted), most);

/** Height of the box when it is first drawn, `column` em wide inside; with a rail for the dates or without. */
function boxHeight(content: BoxContent, limit: number, column: number, railed: boolean): number {
  const rail = railed ? Math.max(7.6, column * 0.15) + 1 : 0;
  const heading = clamp(1.35, 1 + column * 0.015, 1.8);
  const tab = clamp(0.75, column * 0.05, 0.87);
  const shown = content.developments.slice(0, limit);
  let group = "";
  let rows = 0;
  for (const development of shown) {
    rows += rowHeight(development, column, rail);
    if (development.group !== group) rows += SMALL * 1.4 + SMALL_LINE;
    group = development.group;
  }
  const corrections = (content.corrections?.texts ?? []).map(
    (text) => 1.5 + HAIR + SMALL_LINE + countLines(text, column - rail) * LINE,
  );
  return (
    RULE +
    1.15 +
    countLines(content.title, column / heading, true) * heading * 1.18 +
    SMALL * 0.3 +
    countLines(content.dated[0], column / SMALL) * SMALL_LINE +
    0.6 +
    countLines(content.standfirst, Math.min(column, 44)) * LINE +
    0.6 +
    HAIR +
    wrapLines(content.words.views, column / tab, clamp(0.5, column * 0.04, 1.5) / tab) * tab * 2.8 +
    rows +
    (content.total > limit ? 0.87 * 2.8 + HAIR : 0) +
    (corrections.length > 0 ? SMALL * 1.4 + SMALL_LINE : 0) +
    corrections.reduce((sum, height) => sum + height, 0) +
    SMALL * 1.2 +
    wrapLines(
      content.links.map(([, text]) => text),
      column / SMALL,
      1,
    ) *
      SMALL *
      2
  );
}

/** Whether there is a rail depends on pixels, and so on the host's text, which is taken to be of 15 to 20 px. */
export function estimateHeight(content: BoxContent, layout: Layout, width: number): number {
  const column = width - (layout.padded ? 1.8 : 0);
  const layouts = [...(column < 480 / 15 ? [false] : []), ...(column >= 480 / 20 ? [true] : [])];
  return Math.max(...layouts.map((railed) => boxHeight(content, layout.limit, column, railed)));
}

/** For faces that are wider than reckoned. */
const SPARE = 1.02;
/** Em: a narrow phone, a wide one, an article's column, a page. Between them the height is taken to fall in straight lines. */
const KNOTS = [15, 20, 36, 75] as const;
const STEP = 1.5;
const WIDTHS: readonly number[] = Array.from({ length: 41 }, (_, index) => 15 + index * STEP);

/** Heights at the knots, as low as they can be with every line between two of them above all heights. */
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
    const lacking = heights[index]! - fitted[next - 1]! * (1 - share) - fitted[next]! * share;
    // The nearer knot is raised by what is lacking.
    if (lacking > 0)
      if (share < 0.5) fitted[next - 1]! += lacking / (1 - share);
      else fitted[next]! += lacking / share;
  }
  return fitted;
}

/**
 * The least height as a CSS length, for a child of an inline-size container: the largest of three straight lines, each
 * `height - slope × container's width`, and of the height on a wide page. In px it is for text of 16 px: the iframe page's.
 */
export function reserve(content: BoxContent, layout: Layout, unit: "em" | "px" = "em"): string {
  const length = (ems: number): string =>
    unit === "em" ? `${Math.ceil(ems * 10) / 10}em` : `${Math.ceil(ems * 16)}px`;
  const fitted = fitKnots(WIDTHS.map((width) => estimateHeight(content, layout, width) * SPARE));
  const lines = KNOTS.slice(1).map((to, index) => {
    const from = KNOTS[index]!;
    const slope = Math.floor(
      Math.max(0, (fitted[index]! - fitted[index + 1]!) / (to - from)) * 100,
    );
    // A slope that is rounded down would be too low where the line begins.
    return `${length(fitted[index]! + (slope * from) / 100)} - ${slope}cqi`;
  });
  return `max(${lines.join(", ")}, ${length(fitted.at(-1)!)})`;
}
