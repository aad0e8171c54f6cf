/** Finds quotations in a text: marks of every convention, nested, over several paragraphs, and with a mark missing. */
import {
  ALWAYS_CLOSE,
  CLOSING_MARKS,
  MIXED_MARKS,
  QUOTATION_MARKS,
  SINGLE_MARKS,
} from "../../model/text/quotation-marks.ts";
import { contains, overlaps, type TextRange } from "../../model/text/text-range.ts";
import { findDashDialogue } from "./dash-dialogue.ts";

/** The range is that of the words between the marks. */
export interface Quotation extends TextRange {
  /** The range including the marks. */
  outer: TextRange;
  text: string;
  /** Whether a mark is missing or wrong. */
  unbalanced: boolean;
}

interface Mark {
  at: number;
  mark: string;
}

const MARK_CLASS = `[${QUOTATION_MARKS.map((mark) => RegExp.escape(mark)).join("")}]`;
const MARK = new RegExp(MARK_CLASS, "u");
const TOKEN = new RegExp(`${MARK_CLASS}|(?:\\r\\n?|\\n)\\s*`, "gu");

/** Maximum depth of nested quotations: each mark is compared with all open ones. */
const MAX_DEPTH = 8;

/** Maximum number of apostrophes mistaken for opening marks after which the text is scanned again. */
const MAX_APOSTROPHES = 50;

/** Maximum distance of the closing mark after a possessive, in UTF-16 units. */
const MAX_POSSESSIVE_DISTANCE = 2000;

/** Maximum number of paragraphs without a mark in a quotation: after them its closing mark is taken to be missing. */
const MAX_PARAGRAPHS = 4;

/** Scripts that do not separate words, where a mark is directly beside a letter. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Hangul}]/u;

const isSingle = (mark: string): boolean => SINGLE_MARKS.includes(mark);
const isLetter = (character: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(character);

/** The code points just before and after a mark; empty at an end of the text. */
function neighboursOf(text: string, at: number): { before: string; after: string } {
  const before = Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? "";
  return { before, after: Array.from(text.slice(at + 1, at + 3))[0] ?? "" };
}

const isSpaceOrEnd = (character: string): boolean => character === "" || /\s/u.test(character);

/** Whether a mark can open a quotation at its position. */
function canOpen(text: string, { at, mark }: Mark): boolean {
  if (CLOSING_MARKS[mark] === undefined) return false;
  const { before, after } = neighboursOf(text, at);
  if ("„«‚「『《〈｢﹁﹃〝❝❛⟪".includes(mark)) return mark !== "‚" || !isLetter(before);
  if (mark === "“" || mark === "‟") return !(isLetter(before) && isSpaceOrEnd(after));
  if (mark === "‹") return true;
  const opensWord = /[\p{L}\p{N}\p{Ps}¿¡$€£…—–-]/u.test(after) || MARK.test(after);
  // '90s is a year, not a quotation.
  if (isSingle(mark) && /^\p{N}{2}s?(?![\p{L}\p{N}])/u.test(text.slice(at + 1))) return false;
  if (isLetter(before))
    return !isSingle(mark) && mark !== "״" && UNSPACED.test(before) && opensWord;
  return (
    (isSpaceOrEnd(before) || /[\p{Ps}\p{Pd}:;,/¿¡]/u.test(before) || MARK.test(before)) && opensWord
  );
}

/** Whether a mark can close the quotation that an opening mark began. */
function canClose(text: string, { at, mark }: Mark, open: string): boolean {
  const closes = `${CLOSING_MARKS[open] ?? ""}${MIXED_MARKS[open] ?? ""}`;
  if (!closes.includes(mark)) return false;
  if (ALWAYS_CLOSE.has(mark) || "»›«‹".includes(mark)) return true;
  const { before, after } = neighboursOf(text, at);
  // Inside a word it is an apostrophe; with a space before and a letter after, it opens another quotation.
  if (isSingle(mark)) return !isSpaceOrEnd(before) && (!isLetter(after) || UNSPACED.test(after));
  return !(isSpaceOrEnd(before) && isLetter(after));
}

/** "the workers’ rights’": a possessive is no closing mark where another follows before the next opening mark. */
function isPossessive(text: string, { at, mark }: Mark): boolean {
  if (!isSingle(mark) || !/s/i.test(text.charAt(at - 1))) return false;
  if (!/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) return false;
  const following = /^[^\n‘‚]*/u.exec(text.slice(at + 1, at + MAX_POSSESSIVE_DISTANCE))?.[0] ?? "";
  return /[\p{L}\p{P}][’'](?![\p{L}\p{N}])/u.test(following.replace(/(?<![\p{L}\p{P}])'.*/u, ""));
}

/** Whether a quotation that is open at the end of a paragraph continues in the next ones. */
function continues(text: string, from: number, open: string): boolean {
  let at = from;
  for (let count = 0; count < MAX_PARAGRAPHS; count++) {
    const next = text.slice(at).search(/\S/u);
    if (next === -1) return false;
    at += next;
    const first = text.charAt(at);
    if (MARK.test(first)) return count === 0 && (first === open || first === "»");
    if (isSingle(open)) return false;
    const end = text.slice(at).search(/[\r\n]/u);
    const paragraph = end === -1 ? text.slice(at) : text.slice(at, at + end);
    const marks = paragraph.matchAll(new RegExp(MARK_CLASS, "gu"));
    const following = Array.from(marks, ({ 0: mark, index }) => ({ mark, at: at + index })).find(
      ({ mark }) => !isSingle(mark),
    );
    if (following) return canClose(text, following, open) && !opensWithSpace(text, following);
    at += paragraph.length;
  }
  return false;
}

/** A mark with a space before and none after opens a quotation, whatever its form. */
function opensWithSpace(text: string, { at }: Mark): boolean {
  const { before, after } = neighboursOf(text, at);
  return (
    (isSpaceOrEnd(before) || /[\p{Ps}]/u.test(before)) &&
    !isSpaceOrEnd(after) &&
    !/[\p{Pe}.,;:!?]/u.test(after)
  );
}

/** The quotation between two marks; null if there are no words between them. */
function toQuotation(text: string, open: Mark, end: number, outerEnd: number): Quotation | null {
  const inner = text.slice(open.at + 1, end);
  const start = open.at + 1 + inner.length - inner.trimStart().length;
  // "…," Singh said: the comma is the outlet's, not the speaker's.
  const words = inner.trim().replace(/[,،，、]$/u, "");
  if (!/[\p{L}\p{N}]/u.test(words)) return null;
  const outer = { start: open.at, end: outerEnd };
  return { start, end: start + words.length, outer, text: words, unbalanced: false };
}

interface Scan {
  quotations: Quotation[];
  /** UTF-16 offsets of marks without a partner, except apostrophes. */
  stray: number[];
}

function scan(text: string, apostrophes = 0): Scan {
  const quotations: Quotation[] = [];
  const stray: number[] = [];
  const stack: Mark[] = [];
  let isMixed = false;
  const finish = (end: number, outerEnd: number, unbalanced: boolean): void => {
    const [outer] = stack;
    const quotation = outer && toQuotation(text, outer, end, outerEnd);
    if (quotation && !(unbalanced && isSingle(outer.mark)))
      quotations.push({ ...quotation, unbalanced: unbalanced || isMixed });
    if (unbalanced && outer) stray.push(outer.at);
    stack.length = 0;
    isMixed = false;
  };
  for (const { 0: token, index: at } of text.matchAll(TOKEN)) {
    const [outer] = stack;
    if (/^[\r\n]/.test(token)) {
      // An inner quotation does not outlive its paragraph.
      stack.length = Math.min(stack.length, 1);
      if (outer && !continues(text, at, outer.mark)) finish(at, at, true);
      continue;
    }
    const mark = { at, mark: token };
    const isFirst = /(?:^|[\r\n])\s*$/.test(text.slice(Math.max(0, at - 20), at));
    // By convention each paragraph of a long quotation begins with a mark, and only the last ends with one.
    if (outer && isFirst && stack.length === 1) continue;
    const opening = canOpen(text, mark);
    const closing = stack.findLastIndex((open) => canClose(text, mark, open.mark));
    const prefersOpening = opening && (closing === -1 || opensWithSpace(text, mark));
    if (closing !== -1 && !prefersOpening) {
      if (isPossessive(text, mark)) continue;
      const open = stack[closing]!.mark;
      if (!(CLOSING_MARKS[open] ?? "").includes(token)) isMixed ||= "“‟".includes(token);
      stack.length = closing + 1;
      if (closing === 0) finish(at, at + 1, false);
      else stack.pop();
    } else if (opening && stack.length < MAX_DEPTH) stack.push(mark);
    else if (
      !isSingle(token) &&
      !(/["＂″״´`ʼ]/u.test(token) && isLetter(neighboursOf(text, at).before))
    )
      stray.push(at);
  }
  // A single mark that nothing closes was an apostrophe, and may hide quotations after it.
  const [outer] = stack;
  if (outer && isSingle(outer.mark) && apostrophes < MAX_APOSTROPHES) {
    const remaining = scan(text.slice(outer.at + 1), apostrophes + 1);
    const offset = outer.at + 1;
    const shift = ({ start, end }: TextRange): TextRange => ({
      start: start + offset,
      end: end + offset,
    });
    for (const quotation of remaining.quotations)
      quotations.push({ ...quotation, ...shift(quotation), outer: shift(quotation.outer) });
    stray.push(outer.at, ...remaining.stray.map((at) => at + offset));
  } else if (outer) finish(text.length, text.length, true);
  return { quotations, stray };
}

/** The outermost quotations in order, with dash dialogue if the language (BCP 47) has it. */
export function findQuotations(text: string, language = "en"): Quotation[] {
  const { quotations } = scan(text);
  const dialogue = findDashDialogue(text, language).filter(
    (range) => !quotations.some(({ outer }) => overlaps(outer, range)),
  );
  return [
    ...quotations,
    ...dialogue.map(({ start, end }) => ({
      start,
      end,
      outer: { start, end },
      text: text.slice(start, end),
      unbalanced: false,
    })),
  ].toSorted((a, b) => a.start - b.start);
}

/** The quotation that contains a range, with its marks. */
export const findEnclosing = (
  quotations: readonly Quotation[],
  range: TextRange,
): Quotation | undefined => quotations.find(({ outer }) => contains(outer, range));

/** UTF-16 offsets of quotation marks that have no partner. */
export const findStrayMarks = (text: string): number[] => scan(text).stray;
