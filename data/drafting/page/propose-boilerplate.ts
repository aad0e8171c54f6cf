/** Proposes which lines of a raw text are not the article. */
import { markAroundTurns, markAuthor, markTail } from "./article-bounds.ts";
import { findSpan } from "./article-span.ts";
import { isDateLine } from "./date-line.ts";
import { findScript, isForeign } from "./detect-language.ts";
import { matchLine } from "./line-patterns.ts";
import type { BoilerplateKind, LinePattern } from "./line-patterns.ts";
import { BREADCRUMB, endsSentence, foldLine, isProse, splitLines } from "./lines.ts";
import type { Line } from "./lines.ts";
import { isParagraph, setKind } from "./marked-line.ts";
import type { MarkedLine } from "./marked-line.ts";
import { isTimeAlone } from "./time-of-day.ts";
import { markHead } from "./mark-head.ts";
import { markBlocks } from "./mark-blocks.ts";
import { markInserts } from "./mark-inserts.ts";
import { findHeadline, findTitle } from "./find-headline.ts";

export interface BoilerplateProposal {
  kind: BoilerplateKind;
  /** First and last line, from 1, as in an article's YAML. */
  lines: [number, number];
  why: string;
}

/** Whether a line is a run of capitalised words, such as "Ammunition North Korea (DPRK) Russia War with Russia World". */
const looksLikeTags = (text: string): boolean => {
  const words = text.split(/[\s,|/#•·]+/u).filter((word) => /\p{L}/u.test(word));
  const lowerCase = words.filter((word) => /^\p{Ll}/u.test(word));
  return (
    words.length > 1 &&
    text.length < 200 &&
    !/[.!?:;“”"]/.test(text) &&
    lowerCase.every((word) => /^(?:with|of|and|the|in|on|for|de|von|&)$/.test(word))
  );
};

const DATE_LINE: Omit<LinePattern, "test"> = {
  kind: "dateline",
  why: "a date alone",
  headlineAbove: 2,
};

/** Marks each line by its own text, without its neighbours. */
function markByText(lines: readonly Line[], language: string): MarkedLine[] {
  return lines.map((line) => {
    const pattern = matchLine(line.text) ?? (isDateLine(line.text, language) ? DATE_LINE : null);
    return {
      line,
      kind: pattern?.kind ?? null,
      why: pattern?.why ?? "",
      listItem: pattern?.listItem ?? null,
      isBelowArticles: pattern?.isBelowArticles ?? false,
      headlineAbove: pattern?.headlineAbove ?? 0,
    };
  });
}

/** A headline has at least this many words. */
const MIN_TITLE_WORDS = 4;

/** Marks breadcrumbs and page titles that repeat another line: "Home / World / The headline", "The headline | The outlet". */
function markBreadcrumbs(marked: readonly MarkedLine[]): void {
  const folded = marked.map(({ line }) => foldLine(line.text));
  const lines = new Set(folded.filter((text) => text.split(" ").length >= MIN_TITLE_WORDS));
  for (const [index, item] of marked.entries()) {
    const whole = folded[index]!;
    const parts = item.line.text.split(/[>›»|/]/u).map((part) => foldLine(part));
    const isEnd = (other: string): boolean =>
      whole.endsWith(` ${other}`) && other.length * 2 > whole.length && !isProse(item.line.text);
    const isTrail = BREADCRUMB.test(item.line.text) && folded.includes(parts.at(-1)!);
    if (
      isTrail ||
      parts.some((part) => part !== whole && lines.has(part)) ||
      [...lines].some(isEnd)
    )
      setKind(item, "navigation", "repeats another line");
  }
}

function markTitle(marked: readonly MarkedLine[], language: string): void {
  const unmarked = marked.filter(({ kind }) => kind === null);
  const title =
    findHeadline(marked, findSpan(marked))?.line ??
    findTitle(
      unmarked.map(({ line }) => line),
      language,
    )?.line;
  if (!title) return;
  const folded = foldLine(title.text);
  for (const item of marked)
    if (item.line === title) setKind(item, "title", "the headline");
    else if (folded !== "" && foldLine(item.line.text) === folded)
      setKind(item, "repeated-title", "the headline again");
    else if (item.line.number < title.number) setKind(item, "navigation", "above the headline");
}

/** Marks a list of topics right below the headline. */
function markTags(marked: readonly MarkedLine[]): void {
  const first = marked.find(({ kind }) => kind === null);
  if (first && looksLikeTags(first.line.text)) setKind(first, "tags", "a list of topics");
}

/** Marks lines in another language. */
function markForeign(marked: readonly MarkedLine[], text: string, language: string): void {
  const script = findScript(text);
  for (const item of marked)
    if (isForeign(item.line.text, language, script))
      setKind(item, "promotion", "in another language than the article");
}

/** Whether a line is the time of an entry of a live blog: a paragraph is just below it. */
const beginsEntry = (marked: readonly MarkedLine[], index: number): boolean =>
  isTimeAlone(marked[index]!.line.text) &&
  marked.slice(index + 1, index + 3).some(({ line }) => isProse(line.text));

/**
 * Marks the items below the heading of a list. The list ends at the first line that does not match its items, at a blank
 * line if its first item followed the heading without one, and after one line if it is a caption.
 */
function markLists(marked: readonly MarkedLine[], only?: BoilerplateKind): void {
  let list: MarkedLine | null = null;
  let isClose = false;
  for (const [index, item] of marked.entries()) {
    const gap = item.line.number - (marked[index - 1]?.line.number ?? 0);
    if (item.listItem) list = only === undefined || item.kind === only ? item : null;
    else if (!list || item.kind === "navigation" || item.kind === "share-bar") continue;
    else {
      const isFirst = marked[index - 1] === list;
      if (isFirst) isClose = gap === 1;
      const isOver = (isClose && gap > 1) || beginsEntry(marked, index);
      if (isOver || !list.listItem?.test(item.line.text)) list = null;
      else {
        if (item.kind === null || item.kind === "dateline")
          Object.assign(item, {
            kind: list.kind,
            why: `below “${list.line.text}”`,
            headlineAbove: 0,
          });
        if (list.kind === "credit") list = null;
      }
    }
  }
}

/** A longer line that is repeated may belong to the article. In UTF-16 units. */
const MAX_REPEATED_LENGTH = 60;

/** Marks short lines that appear more than once and are not sentences. One that is between the paragraphs only once is a subheading that a table of contents repeats. */
function markRepeated(marked: readonly MarkedLine[]): void {
  const times = Map.groupBy(marked, ({ line }) => foldLine(line.text));
  const body = new Set(
    marked.slice(
      marked.findIndex(({ kind }) => kind === null),
      marked.findLastIndex(isParagraph),
    ),
  );
  for (const item of marked) {
    const { text } = item.line;
    const same = times.get(foldLine(text)) ?? [];
    const isSubheading = body.has(item) && same.filter((other) => body.has(other)).length === 1;
    const isRepeated = same.length > 1 && !isSubheading;
    if (isRepeated && text.length <= MAX_REPEATED_LENGTH && !endsSentence(text))
      setKind(item, "promotion", "appears more than once on the page");
  }
}

/** Joins successive lines of one kind into one range, with the blank lines between them. */
export function toProposals(marked: readonly MarkedLine[]): BoilerplateProposal[] {
  const proposals: BoilerplateProposal[] = [];
  let isOpen = false;
  for (const { line, kind, why } of marked) {
    const last = proposals.at(-1);
    if (kind !== null && isOpen && last?.kind === kind) last.lines[1] = line.number;
    else if (kind !== null) proposals.push({ kind, lines: [line.number, line.number], why });
    isOpen = kind !== null;
  }
  return proposals;
}

/** The lines of a raw text that are not blank, each with the kind of boilerplate that it seems to be. `language`: BCP 47. */
export function markPage(raw: string, language: string): MarkedLine[] {
  const marked = markByText(
    splitLines(raw).filter(({ text }) => text !== ""),
    language,
  );
  markLists(marked, "credit");
  markBreadcrumbs(marked);
  markTitle(marked, language);
  markAuthor(marked);
  markAroundTurns(marked);
  markHead(marked);
  markTags(marked);
  markForeign(marked, raw, language);
  markLists(marked);
  markRepeated(marked);
  markTail(marked);
  markBlocks(marked);
  markInserts(marked);
  return marked;
}

/** The ranges of lines that are not the article, in the order of the text, without overlaps. `language`: BCP 47. */
export const proposeBoilerplate = (raw: string, language: string): BoilerplateProposal[] =>
  toProposals(markPage(raw, language));
