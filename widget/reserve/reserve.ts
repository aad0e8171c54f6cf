/**
 * Estimates the height of a box from its texts, without a browser. Snippets reserve it before the box is drawn, so that nothing on
 * the page moves. The estimate is a little too high; element/release-place.ts releases the rest. Snippets limit it by the height of the
 * window (worker/embeds/reserving-styles.ts), which on a phone usually decides.
 * tests/browser/pages/hosts/layout-shift.test.ts compares it with real boxes.
 *
 * Lengths are those of box-styles.ts in em of the host's text: rounded, mostly up, with the paddings and margins
 * of a part added up. Columns are no wider than there, since a line too many is harmless and one too few moves the page.
 */
import type { FirstView, BoxReaction, BoxRow } from "../content/box-content.ts";
import { type MixedText, plainText } from "../i18n/mixed-text.ts";
import { countLines } from "./text-lines.ts";

/** The options that change the height of a box. */
export interface Layout {
  limit: number;
  /** Whether the box has padding at the sides: in every theme but `inherit`. */
  padded: boolean;
}

/** The layout from a given width up. Lengths are in em of the host's text. */
interface Breakpoint {
  /** Font sizes. */
  heading: number;
  headline: number;
  standfirst: number;
  /** Widths of the columns beside a headline, each with a gap of 1.5; 0 if there is none. */
  dates: number;
  reactions: number;
  /** Heights of the space around a row, and of everything that does not depend on the content. */
  row: number;
  rest: number;
  /** Whether the sides of the leading claim are in columns. */
  columns: boolean;
}

const NARROW: Breakpoint = {
  heading: 1.32,
  headline: 1,
  standfirst: 0.9,
  dates: 0,
  reactions: 0,
  row: 0.87,
  rest: 7.8,
  columns: false,
};
const MEDIUM: Breakpoint = {
  heading: 1.72,
  headline: 1.06,
  standfirst: 0.97,
  // box-styles.ts has 7.4 with a gap of 1.1: here both the dates and the headline have less.
  dates: 7.2,
  reactions: 0,
  row: 1,
  rest: 8.2,
  columns: true,
};
const WIDE: Breakpoint = {
  heading: 2.05,
  headline: 1.18,
  standfirst: 1.14,
  dates: 7.8,
  reactions: 23,
  row: 1.9,
  rest: 9.5,
  columns: true,
};

/** Least height of a line, in em of the box's text. */
const LINE = 1.5;
/** Space between columns. */
const GAP = 1.5;
/** Font size and line height of small type and of reactions. */
const SMALL = 0.8;
const SMALL_LINE = SMALL * 1.4;
/** Greatest widths of the standfirst and of the first row's deck, in em of their text. */
const STANDFIRST = 32;
const DECK = 30;
const REACTION = 0.88;
const REACTION_LINE = REACTION * 1.4;

function reactionHeight(reaction: BoxReaction, width: number): number {
  const { date, speaker = "", verb = "", text = "", tag = "", dispute } = reaction;
  const line = `${date?.text ?? ""} ${speaker}${verb} ${text} ${tag}`;
  // A mark and its gap take 1.4; a stage of the event has a date in its place.
  const lines = countLines(line, (width - (date ? 0 : 1.4)) / REACTION);
  // Each line is a target, at least 24 px high.
  return Math.max(lines * REACTION_LINE + 0.28, 1.5) + (dispute ? SMALL_LINE * 2 : 0);
}

function rowHeight(row: BoxRow, isFirst: boolean, width: number, at: Breakpoint): number {
  const beside = at.dates ? at.dates + GAP : 0;
  const column = width - beside - (at.reactions ? at.reactions + GAP : 0);
  // The first headline is larger, by the most that any layout adds.
  const headline = isFirst ? at.headline + 0.16 : at.headline;
  const dates = countLines(row.date.text, (at.dates || width) / SMALL) * SMALL_LINE + 0.3;
  const statusHeight = (status: MixedText = "") =>
    status ? countLines(plainText(status), column / SMALL) * SMALL_LINE : 0;
  // The chevron after a headline is 1.6 wide. The deck of the first row is in type of 0.95, with lines of 1.41.
  const text =
    countLines(row.headline, (column - 1.6) / headline, true) * Math.max(headline * 1.27, LINE) +
    (isFirst && at.reactions
      ? countLines(row.summary, Math.min(column / 0.95, DECK)) * 1.41 + 0.5
      : 0) +
    statusHeight(row.status) +
    statusHeight(row.dispute);
  // The column of reactions has padding of 1.2; “and 2 more” is at least 24 px high.
  const under = at.reactions ? at.reactions - 1.2 : column;
  const reactions = (row.reactions ?? [])
    .filter(({ folded }) => !folded)
    .reduce((sum, reaction) => sum + reactionHeight(reaction, under), row.more ? 1.6 : 0.28);
  if (at.reactions) return at.row + Math.max(dates, text, row.reactions ? reactions : 0);
  const main = text + (row.reactions ? reactions : 0);
  return at.row + (at.dates ? Math.max(dates, main) : dates + main);
}

/** Height of each side's position on the leading claim together, with the space around the claim. */
function issueHeight(
  { sides }: NonNullable<FirstView["issue"]>,
  width: number,
  at: Breakpoint,
): number {
  if (!at.columns) {
    // Beside a mark and a name of at most 8em, in type of 0.85.
    const lines = sides.map(({ text, name }) => countLines(`${name} ${text}`, (width - 9) / 0.85));
    return 2 + lines.reduce((sum, count) => sum + count * 1.35, 0);
  }
  // The mark and the gaps take 2.4 of each column. The name is a line of its own.
  const column = width / Math.max(sides.length, 1) / 0.85 - 2.4;
  return 3.6 + (Math.max(...sides.map(({ text }) => countLines(text, column))) + 1) * 1.2;
}

/** Height of the box when it is first drawn, in em, with its text `width` em wide. */
function boxHeight(
  content: FirstView,
  limit: number,
  width: number,
  breakpoint: Breakpoint,
): number {
  // box-styles.ts caps the reactions column at 42 % of the width.
  const at = { ...breakpoint, reactions: Math.min(breakpoint.reactions, width * 0.42) };
  const { title, standfirst, period, issue, rows, words, links } = content;
  const shown = rows.slice(0, limit);
  const years = shown.filter((row, index) => index > 0 && row.group !== shown[index - 1]!.group);
  // In the widest layout the claim is beside the sides, in 19.5em. Their heights are added nevertheless.
  const claimWidth = at.reactions ? 19 : width;
  // A selected tab is bold; each line of tabs is 2.4 em high.
  const tabs = (countLines(words.views.join("      "), width / SMALL, true) - 1) * 2.4;
  const foot = countLines(links.map(([text]) => text).join("    "), width / SMALL) * 1.6;
  // A year's heading is 2.8 high, “Show all” 2.
  return (
    at.rest +
    tabs +
    countLines(title, width / at.heading, true) * at.heading * 1.16 +
    countLines(standfirst, Math.min(width / at.standfirst, STANDFIRST) * 0.95) *
      at.standfirst *
      1.42 +
    countLines(period, width / SMALL) * SMALL_LINE +
    (issue ? countLines(issue.claim, claimWidth, true) * 1.28 + issueHeight(issue, width, at) : 0) +
    years.length * 2.8 +
    shown.reduce((sum, row, index) => sum + rowHeight(row, index === 0, width, at), 0) +
    (rows.length > limit && words.showAll ? 2 : 0) +
    foot
  );
}

/** Inner widths of the box from which each layout applies, in px: the container queries in box-styles.ts. */
const LAYOUTS: readonly [from: number, breakpoint: Breakpoint][] = [
  [0, NARROW],
  [460, MEDIUM],
  [860, WIDE],
];

/** Assumed range of the host's text size, in px. */
const TEXT_SIZES = [15, 20] as const;
/** Range of container widths, in em: from a narrow phone to a page beyond which no box becomes shorter. */
const WIDTHS = [15, 75] as const;

/** Padding at the sides together, in em, in themes that have it. */
const PADDING = 1.8;

/** `height - slope × width`, in em; `width` is the container's. */
interface FallingLine {
  height: number;
  slope: number;
}

/**
 * Two falling lines, one for each half of a range of widths, each at or above `estimate` at 16 widths. Between them the estimate, which
 * falls in steps, may be higher, by up to 0.85 em for 200 invented boxes, which its own margin has to cover.
 */
function fitLines(from: number, to: number, estimate: (width: number) => number): FallingLine[] {
  const middle = Math.sqrt(from * to);
  return [
    [from, middle],
    [middle, to],
  ].map(([start, end]) => {
    const widths = Array.from({ length: 16 }, (_, at) => start! + ((end! - start!) * at) / 15);
    const slope = Math.max(0, (estimate(start!) - estimate(end!)) / (end! - start!));
    const rounded = Math.floor(slope * 100) / 100;
    return {
      slope: rounded,
      height: Math.max(...widths.map((width) => estimate(width) + rounded * width)),
    };
  });
}

/**
 * The least height as a CSS length, for a child of an inline-size container. For each layout of the box it is the larger of two lines,
 * each `height - slope × container's width`; below the width at which a layout begins, a steep third line reduces it to nothing. In px,
 * the text is 16 px high, as on the iframe page.
 */
export function reserve(
  content: FirstView,
  { limit, padded }: Layout,
  unit: "em" | "px" = "em",
): string {
  const length = (ems: number): string =>
    unit === "em" ? `${Math.ceil(ems * 10) / 10}em` : `${Math.ceil(ems * 16)}px`;
  const padding = padded ? PADDING : 0;
  const [small, large] = unit === "em" ? TEXT_SIZES : [16, 16];
  const layouts = LAYOUTS.map(([pixels, breakpoint], index) => {
    const from = Math.max(WIDTHS[0], pixels / large);
    const to = (LAYOUTS[index + 1]?.[0] ?? WIDTHS[1] * small) / small;
    const lines = fitLines(from + padding, to + padding, (width) =>
      boxHeight(content, limit, width - padding, breakpoint),
    ).map(({ height, slope }) => `${length(height)} - ${Math.round(slope * 100)}cqi`);
    if (pixels === 0) return lines.join(", ");
    // The steep line begins 2 px earlier, so that it has reached 1,998 px, higher than all but the longest boxes, where the layout begins.
    const start = padded ? `${pixels - 2}px - ${length(padding)}` : `${pixels - 2}px`;
    return `min(max(${lines.join(", ")}), 999*(100cqi - ${start}))`;
  });
  return `max(${layouts.join(", ")})`;
}
