/** Proposes which lines of a raw text are not the article. */
import { markAuthors } from "./mark-authors.ts";
import { markTail } from "./mark-tail.ts";
import { markTranscript } from "./mark-transcript.ts";
import { findSpan } from "./article-span.ts";
import { isDateLine } from "../dates/date-line.ts";
import { isTimeAlone } from "../dates/time-of-day.ts";
import { findTurns } from "../turn-label.ts";
import { findScript, isForeign } from "../detect-language.ts";
import { matchLine } from "../patterns/match-line.ts";
import type { BoilerplateKind } from "../../../model/edition.ts";
import type { LinePattern } from "../patterns/line-pattern.ts";
import { foldLine, splitLines, type Line } from "../lines.ts";
import { setKind, type MarkedLine } from "./marked-line.ts";
import { markHead } from "./mark-head.ts";
import { markHeadings } from "./mark-headings.ts";
import { markBlocks } from "./mark-blocks.ts";
import { markLists } from "./mark-lists.ts";
import { markBreadcrumbs, markRepeated } from "./mark-repeats.ts";
import { markInserts } from "./mark-inserts.ts";
import { findHeadline } from "../headline/find-headline.ts";
import { findTitle } from "../headline/find-title.ts";

export interface BoilerplateProposal {
  kind: BoilerplateKind;
  /** First and last line, from 1, as in an article's YAML. */
  lines: [number, number];
  why: string;
}

const DATE_LINE: Omit<LinePattern, "test"> = {
  kind: "dateline",
  why: "a date alone",
  headlineAbove: 2,
};

/** Marks each line by its own text, without its neighbours. */
function markByText(lines: readonly Line[], language: string): MarkedLine[] {
  const turns = findTurns(lines.map(({ text }) => text));
  return lines.map((line, index) => {
    const pattern = matchLine(line.text) ?? (isDateLine(line.text, language) ? DATE_LINE : null);
    return {
      line,
      isTime: isTimeAlone(line.text),
      isTurn: turns[index]!,
      kind: pattern?.kind ?? null,
      why: pattern?.why ?? "",
      isHeading: false,
      isListHeading: pattern?.isListHeading ?? false,
      isBelowArticles: pattern?.isBelowArticles ?? false,
      headlineAbove: pattern?.headlineAbove ?? 0,
    };
  });
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

/** Marks lines in another language. */
function markForeign(marked: readonly MarkedLine[], text: string, language: string): void {
  const script = findScript(text);
  for (const item of marked)
    if (isForeign(item.line.text, language, script))
      setKind(item, "promotion", "in another language than the article");
}

/** The ranges of lines that are not the article, in order: successive lines of one kind with the blank lines between them. */
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
  markBreadcrumbs(marked);
  markTitle(marked, language);
  markHeadings(marked);
  markAuthors(marked);
  markTranscript(marked);
  markHead(marked);
  markForeign(marked, raw, language);
  markLists(marked);
  markRepeated(marked);
  markTail(marked);
  markBlocks(marked);
  markInserts(marked);
  return marked;
}
