/**
 * Finds the editor's words in an article's body and says where they are, as W3C Web Annotation selectors.
 *
 * Exact or nothing: no case folding, no normalisation, no space taken for a line break. A quotation over several
 * paragraphs carries their blank lines: in YAML, a block scalar `quote: |-` with the blank lines left blank.
 */
import type { CodePoints } from "../model/code-points.ts";
import type { Evidence } from "../model/edition.ts";

/** Code points of context on either side, as in the examples of the Web Annotation data model's users. */
const CONTEXT = 32;

export interface Words {
  quote: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

export interface Located {
  selector: Evidence["selector"];
  /** UTF-16 offsets, for code that works on the body as a JavaScript string. */
  start: number;
  end: number;
}

/** `count` is how often the words occur with their prefix and suffix. */
export type Location = { found: Located } | { found: null; count: number };

/** A combining mark, joiner or variation selector belongs to the character before it, so a match must not end before one. */
const CONTINUES = /^[\p{M}\u200d]/u;

function isWhole(body: string, start: number, end: number): boolean {
  const splitsPair = (at: number): boolean =>
    /^[\udc00-\udfff]/.test(body.slice(at, at + 1)) &&
    /[\ud800-\udbff]$/.test(body.slice(Math.max(0, at - 1), at));
  return !splitsPair(start) && !splitsPair(end) && !CONTINUES.test(body.slice(end, end + 2));
}

/** YAML has \n for every line break of a block, whatever the article has: in a body with CRLF it stands for CRLF. */
const withBreaksOf = (body: string, text: string): string =>
  body.includes("\r\n") ? text.replaceAll(/\r?\n/gu, "\r\n") : text;

/** UTF-16 offsets of every occurrence, overlapping ones too. */
export function findOccurrences(
  body: string,
  { quote: words, prefix = "", suffix = "" }: Words,
): number[] {
  const found: number[] = [];
  const quote = withBreaksOf(body, words);
  if (quote === "") return found;
  for (let at = body.indexOf(quote); at !== -1; at = body.indexOf(quote, at + 1)) {
    const end = at + quote.length;
    if (!isWhole(body, at, end)) continue;
    const before = body.slice(0, at).endsWith(withBreaksOf(body, prefix));
    if (before && body.startsWith(withBreaksOf(body, suffix), end)) found.push(at);
  }
  return found;
}

/** Locates words that occur exactly once in the body. */
export function locate(body: CodePoints, words: Words): Location {
  const found = findOccurrences(body.text, words);
  const [start] = found;
  if (start === undefined || found.length > 1) return { found: null, count: found.length };
  const exact = withBreaksOf(body.text, words.quote);
  const end = start + exact.length;
  return {
    found: {
      start,
      end,
      selector: [
        {
          type: "TextQuoteSelector",
          exact,
          prefix: body.before(start, CONTEXT),
          suffix: body.after(end, CONTEXT),
        },
        {
          type: "TextPositionSelector",
          start: body.fromUnits(start),
          end: body.fromUnits(end),
        },
      ],
    },
  };
}
