/** Proposes which lines of a raw text are not the article. */
import { findScript, isForeign } from "./language.ts";
import { matchLine } from "./line-patterns.ts";
import type { Kind } from "./line-patterns.ts";
import { endsSentence, foldLine, isCutOff, splitLines } from "./lines.ts";
import type { Line } from "./lines.ts";
import { findTitle } from "./title.ts";

/** Lines from 1, both included, as in an article's YAML. */
export interface Proposal {
  kind: Kind;
  lines: [number, number];
  why: string;
}

interface Marked {
  line: Line;
  kind: Kind | null;
  why: string;
  heads: boolean;
}

/** A teaser is not a sentence, or one that was cut off. */
const isTeaser = ({ text }: Line): boolean =>
  isCutOff(text) || (!endsSentence(text) && text.length < 160);

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

const setKind = (marked: Marked, kind: Kind, why: string): void => {
  if (marked.kind === null) Object.assign(marked, { kind, why });
};

/** What a line is by its own words. */
function markAlone(lines: readonly Line[]): Marked[] {
  return lines.map((line) => {
    const found = matchLine(line.text);
    return {
      line,
      kind: found?.kind ?? null,
      why: found?.why ?? "",
      heads: found?.heads ?? false,
    };
  });
}

function markTitle(marked: readonly Marked[], language: string): void {
  const rest = marked.filter(({ kind }) => kind === null);
  const title = findTitle(
    rest.map(({ line }) => line),
    language,
  );
  if (!title?.line) return;
  const folded = foldLine(title.text);
  for (const item of rest)
    if (item.line === title.line) setKind(item, "title", "the first line, which is no sentence");
    else if (folded !== "" && foldLine(item.line.text) === folded)
      setKind(item, "repeated-title", "the headline again");
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

/** Lines in another language; one that leads up to share buttons or to an appeal is a part of them. */
function markForeign(marked: readonly Marked[], text: string, language: string): void {
  const script = findScript(text);
  for (const [index, item] of [...marked.entries()].toReversed()) {
    if (!isForeign(item.line.text, language, script)) continue;
    const next = marked[index + 1]?.kind;
    const leadsTo = next === "share-bar" || next === "donation" ? next : "promotion";
    setKind(item, leadsTo, "in another language than the article");
  }
}

/** What follows the heading of a list of other articles, as long as it reads like one. */
function markLists(marked: readonly Marked[]): void {
  let inList = false;
  for (const item of marked) {
    if (item.heads) inList = true;
    else if (item.kind !== null || !isTeaser(item.line)) inList = false;
    else if (inList) setKind(item, "promotion", "in a list of other articles");
  }
}

const FOOTER_SHARE = 0.6;

/** Where most of what is left is boilerplate, what stands between is too. */
function markFooter(marked: readonly Marked[]): void {
  const known = marked.map(({ kind }) => kind !== null && kind !== "credit" && kind !== "title");
  let left = 0;
  let start = marked.length;
  for (let index = marked.length - 1; index >= 0; index--) {
    if (!known[index]) continue;
    left++;
    if (left >= 2 && left >= FOOTER_SHARE * (marked.length - index)) start = index;
  }
  const last = known.lastIndexOf(true);
  for (const item of marked.slice(start, last))
    setKind(item, "promotion", "between other boilerplate at the end");
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
  const marked = markAlone(splitLines(raw).filter(({ text }) => text !== ""));
  markTitle(marked, language);
  markTags(marked);
  markForeign(marked, raw, language);
  markLists(marked);
  markFooter(marked);
  return toProposals(marked);
}
