/** Finds quotations in a body: straight, curly, guillemets, nested, over several paragraphs, and with marks astray. */

export interface Quotation {
  /** UTF-16 offsets of the words between the marks, end exclusive. */
  start: number;
  end: number;
  /** Of the marks too. */
  outerStart: number;
  outerEnd: number;
  text: string;
  /** A mark is missing or is the wrong one. */
  unbalanced: boolean;
}

const OPENS = "“„«‹「『";
const CLOSES = "”»›」』";
const DOUBLE = /["“”„«»‹›「」『』＂‟]/u;
const PARAGRAPH = /\n\s*/g;

/** How many paragraphs a quotation may run over without a closing mark before the mark counts as forgotten. */
const PARAGRAPHS = 4;

type Role = "open" | "close" | "none";

/** What a mark does is told by what stands around it; only where that is undecided, by its form. */
function roleOf(text: string, at: number, depth: number): Role {
  const mark = text.charAt(at);
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const spaceBefore = before === "" || /[\s([{—–:]/u.test(before) || OPENS.includes(before);
  const spaceAfter = after === "" || /[\s)\]},.;:!?—–]/u.test(after);
  if (/["＂]/.test(mark) && /\d/.test(before) && depth === 0) return "none";
  if (spaceBefore && !spaceAfter) return "open";
  if (!spaceBefore && spaceAfter) return depth > 0 ? "close" : "none";
  if (spaceBefore && /[,.;:!?)]/.test(after)) return depth > 0 ? "close" : "none";
  if (CLOSES.includes(mark)) return depth > 0 ? "close" : "none";
  if (OPENS.includes(mark)) return "open";
  return depth > 0 ? "close" : "open";
}

interface Mark {
  at: number;
  mark: string;
}

/** Whether a quotation that is open at the end of a paragraph goes on in the next ones. */
function goesOn(text: string, from: number): "marked" | "unmarked" | null {
  let at = from;
  for (let count = 0; count < PARAGRAPHS; count++) {
    const next = text.slice(at).search(/\S/u);
    if (next === -1) return null;
    at += next;
    if (DOUBLE.test(text.charAt(at))) return count === 0 ? "marked" : null;
    const end = text.indexOf("\n", at);
    const paragraph = text.slice(at, end === -1 ? undefined : end);
    const offset = paragraph.search(DOUBLE);
    if (offset !== -1) return roleOf(text, at + offset, 1) === "close" ? "unmarked" : null;
    at += paragraph.length;
  }
  return null;
}

function toQuotation(
  text: string,
  from: Mark,
  end: number,
  outerEnd: number,
  unbalanced: boolean,
): Quotation | null {
  const inner = text.slice(from.at + 1, end);
  const start = from.at + 1 + inner.length - inner.trimStart().length;
  // "…," Singh said: the comma is the outlet's, not the speaker's.
  const words = inner.trim().replace(/,$/, "");
  if (!/[\p{L}\p{N}]/u.test(words)) return null;
  return {
    start,
    end: start + words.length,
    outerStart: from.at,
    outerEnd,
    text: words,
    unbalanced,
  };
}

/** The outermost quotations, in order, with what stands between their marks untouched. */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  const stack: Mark[] = [];
  let astray = false;
  const finish = (end: number, outerEnd: number, unbalanced: boolean): void => {
    const [outer] = stack;
    if (outer) {
      const quotation = toQuotation(text, outer, end, outerEnd, unbalanced || astray);
      if (quotation) found.push(quotation);
    }
    stack.length = 0;
    astray = false;
  };
  for (const { 0: token, index: at } of text.matchAll(/["“”„«»‹›「」『』＂‟]|\n\s*/gu)) {
    if (PARAGRAPH.test(token)) {
      PARAGRAPH.lastIndex = 0;
      if (stack.length > 0 && goesOn(text, at) === null) finish(at, at, true);
      continue;
    }
    const role = roleOf(text, at, stack.length);
    const opensParagraph = /(?:^|\n)\s*$/.test(text.slice(Math.max(0, at - 20), at));
    if (role === "open") {
      // By convention each paragraph of a long quotation opens with a mark, and only the last closes.
      if (stack.length > 0 && opensParagraph) stack.length = 1;
      else stack.push({ at, mark: token });
    } else if (role === "close") {
      const opened = stack.at(-1)?.mark;
      if (OPENS.includes(token) && opened !== "„") astray = true;
      if (stack.length === 1) finish(at, at + 1, false);
      else stack.pop();
    }
  }
  if (stack.length > 0) finish(text.length, text.length, true);
  return found.concat(findSingle(text, found)).toSorted((a, b) => a.start - b.start);
}

/** British style: 'We shall not,' he said. An apostrophe opens nothing and closes nothing. */
function findSingle(text: string, taken: readonly Quotation[]): Quotation[] {
  const found: Quotation[] = [];
  for (const match of text.matchAll(
    /(?<=^|[\s([—–])['‘](?=\p{Lu}|\p{Ll}{2})([^\n]+?[,.!?…])['’](?=$|[\s)\],.;:—–])/gmu,
  )) {
    const at = match.index;
    const isInside = taken.some(({ outerStart, outerEnd }) => at >= outerStart && at < outerEnd);
    const end = at + match[0].length;
    if (isInside) continue;
    const quotation = toQuotation(text, { at, mark: match[0].charAt(0) }, end - 1, end, false);
    if (quotation) found.push(quotation);
  }
  return found;
}
