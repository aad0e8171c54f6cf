/** Proposes which lines of a raw text are not the article. */
import { markAuthor, markHead, markTail } from "./article-bounds.ts";
import { findDays } from "./find-days.ts";
import { findScript, isForeign } from "./language.ts";
import { matchLine } from "./line-patterns.ts";
import type { Kind } from "./line-patterns.ts";
import { endsSentence, foldLine, isProse, splitLines } from "./lines.ts";
import type { Line } from "./lines.ts";
import { setKind } from "./marked-line.ts";
import type { Marked } from "./marked-line.ts";
import { findHeadline, findTitle } from "./title.ts";

/** Lines from 1, both included, as in an article's YAML. */
export interface Proposal {
  kind: Kind;
  lines: [number, number];
  why: string;
}

/** "Ammunition North Korea (DPRK) Russia War with Russia World": capitalised words, of which none is a verb's form. */
const looksLikeTags = (text: string): boolean => {
  const words = text.split(/[\s,|/#•·]+/u).filter((word) => /\p{L}/u.test(word));
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  return (
    words.length > 1 &&
    text.length < 200 &&
    !/[.!?:;“”"]/.test(text) &&
    small.every((word) => /^(?:with|of|and|the|in|on|for|de|von|&)$/.test(word))
  );
};

const DATE_WORDS =
  /\b(?:\d{1,2}[:.h]\d{2}(?::\d{2})?|[ap]\.?m\.?|gmt|utc|[ecmpb][es]t|ce?st|edt|pdt|at|on|last|(?:up)?dated?|published|posted|by [\p{L}]+(?: [\p{L}]+)?)(?=[^\p{L}]|$)/giu;

/** Beside its date and time, a dateline has a place or a section at most: no more words than this. */
const DATELINE_WORDS = 2;

/** A short line that is a date and not much else. */
function isDateLine(text: string, language: string): boolean {
  if (text.length > 80 || !/\d/.test(text) || isProse(text)) return false;
  const dates = findDays(text, language);
  const rest = dates.reduce((left, date) => left.replace(date.text, ""), text);
  const words = rest.replaceAll(DATE_WORDS, "").match(/\p{L}{2,}/gu) ?? [];
  return dates.length > 0 && words.length <= DATELINE_WORDS;
}

const DATE_LINE = { kind: "dateline", why: "a date alone", below: 2, heads: undefined } as const;

/** What a line is by its own words. */
function markAlone(lines: readonly Line[], language: string): Marked[] {
  return lines.map((line) => {
    const found = matchLine(line.text) ?? (isDateLine(line.text, language) ? DATE_LINE : null);
    return {
      line,
      kind: found?.kind ?? null,
      why: found?.why ?? "",
      heads: found?.heads ?? null,
      below: found?.below ?? 0,
    };
  });
}

function markTitle(marked: readonly Marked[], language: string): void {
  const rest = marked.filter(({ kind }) => kind === null);
  const title =
    findHeadline(marked) ??
    findTitle(
      rest.map(({ line }) => line),
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

/** A line that stands twice, or lists capitalised words right below the headline, names topics. */
function markTags(marked: readonly Marked[]): void {
  const rest = marked.filter(({ kind }) => kind === null);
  const times = Map.groupBy(rest, ({ line }) => foldLine(line.text));
  const afterTitle = rest[0];
  for (const item of rest) {
    const isTwice = (times.get(foldLine(item.line.text))?.length ?? 0) > 1;
    if (looksLikeTags(item.line.text) && (isTwice || item === afterTitle || item === rest.at(-1)))
      setKind(item, "tags", isTwice ? "topics, twice the same" : "a list of topics");
  }
}

/** What leads up to a list is no longer than this. */
const HEADING = 80;

/** Lines in another language; one that leads up to share buttons or to an appeal is a part of them. */
function markForeign(marked: readonly Marked[], text: string, language: string): void {
  const script = findScript(text);
  for (const [index, item] of [...marked.entries()].toReversed()) {
    if (!isForeign(item.line.text, language, script)) continue;
    const next = marked[index + 1]?.kind;
    const isHeading = item.line.text.length <= HEADING;
    const leadsTo = isHeading && (next === "share-bar" || next === "donation") ? next : "promotion";
    setKind(item, leadsTo, "in another language than the article");
  }
}

/**
 * What follows the heading of a list, as long as it reads like an item of it; a caption is one line. Where the first item
 * stands right below the heading, a blank line ends the list.
 */
function markLists(marked: readonly Marked[], only?: Kind): void {
  let list: Marked | null = null;
  let isClose = false;
  for (const [index, item] of marked.entries()) {
    const gap = item.line.number - (marked[index - 1]?.line.number ?? 0);
    if (item.heads) list = only === undefined || item.kind === only ? item : null;
    else if (!list || item.kind === "navigation" || item.kind === "share-bar") continue;
    else {
      const isFirst = marked[index - 1] === list;
      if (isFirst) isClose = gap === 1;
      const isOver = isClose && gap > 1;
      if (isOver || !list.heads?.test(item.line.text)) list = null;
      else {
        if (item.kind === null || item.kind === "dateline")
          Object.assign(item, { kind: list.kind, why: `below “${list.line.text}”`, below: 0 });
        if (list.kind === "credit") list = null;
      }
    }
  }
}

/** A longer line that stands twice may be a refrain of the article. */
const REPEATED_LENGTH = 60;

/** A short line that stands more than once down the page, and is no sentence, belongs to the page. */
function markRepeated(marked: readonly Marked[]): void {
  const times = Map.groupBy(marked, ({ line }) => foldLine(line.text));
  for (const item of marked) {
    const { text } = item.line;
    const isRepeated = (times.get(foldLine(text))?.length ?? 0) > 1;
    if (isRepeated && text.length <= REPEATED_LENGTH && !endsSentence(text))
      setKind(item, "promotion", "stands more than once on the page");
  }
}

/** Runs of one kind become one range, blank lines between them included. */
function toProposals(marked: readonly Marked[]): Proposal[] {
  const proposals: Proposal[] = [];
  let goesOn = false;
  for (const { line, kind, why } of marked) {
    const last = proposals.at(-1);
    if (kind !== null && goesOn && last?.kind === kind) last.lines[1] = line.number;
    else if (kind !== null) proposals.push({ kind, lines: [line.number, line.number], why });
    goesOn = kind !== null;
  }
  return proposals;
}

/** In the order of the text and without overlap, so that body and boilerplate together are the raw text. */
export function proposeBoilerplate(raw: string, language: string): Proposal[] {
  const marked = markAlone(
    splitLines(raw).filter(({ text }) => text !== ""),
    language,
  );
  markLists(marked, "credit");
  markTitle(marked, language);
  markAuthor(marked);
  markHead(marked);
  markTags(marked);
  markForeign(marked, raw, language);
  markLists(marked);
  markRepeated(marked);
  markTail(marked);
  return toProposals(marked);
}
