/**
 * Locates an editor's quotes in an article's body, as W3C Web Annotation selectors.
 *
 * The match must be exact: no case folding, no normalisation, and a space does not match a line break. A quote over several
 * paragraphs contains their blank lines: in YAML, a block scalar `quote: |-`.
 */
import type { CodePoints } from "../../model/text/code-points.ts";
import type { Evidence } from "../../model/edition.ts";
import { locateAll, type TextRange } from "../../model/text/text-range.ts";

/** Code points of prefix and suffix. */
const CONTEXT = 32;

/** A quote with the words around it that distinguish its occurrences. */
export interface QuoteInContext {
  quote: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/** The range is in the body. */
interface Located extends TextRange {
  selector: Evidence["selector"];
}

/** `count`: how often the quote occurs with its prefix and suffix. */
export type Location = { found: Located } | { found: null; count: number };

/** A combining mark, joiner or variation selector belongs to the character before it, so a match must not end before one. */
const CONTINUES = /^[\p{M}\u200d]/u;

/** Whether a range neither begins nor ends inside a character. */
function hasWholeCharacters(body: string, { start, end }: TextRange): boolean {
  const splitsPair = (at: number): boolean =>
    /^[\udc00-\udfff]/.test(body.slice(at, at + 1)) &&
    /[\ud800-\udbff]$/.test(body.slice(Math.max(0, at - 1), at));
  return !splitsPair(start) && !splitsPair(end) && !CONTINUES.test(body.slice(end, end + 2));
}

/** Converts line breaks to those of the body: a YAML block has \n, also if the article has CRLF. */
const withBreaksOf = (body: string, text: string): string =>
  body.includes("\r\n") ? text.replaceAll(/\r?\n/gu, "\r\n") : text;

/** Every occurrence, including overlapping ones. */
export function findOccurrences(
  body: string,
  { quote, prefix = "", suffix = "" }: QuoteInContext,
): TextRange[] {
  const before = withBreaksOf(body, prefix);
  const after = withBreaksOf(body, suffix);
  return locateAll(body, withBreaksOf(body, quote)).filter(
    (range) =>
      hasWholeCharacters(body, range) &&
      body.slice(0, range.start).endsWith(before) &&
      body.startsWith(after, range.end),
  );
}

/** Locates a quote that occurs exactly once in the body. */
export function locate(body: CodePoints, quote: QuoteInContext): Location {
  const occurrences = findOccurrences(body.text, quote);
  const [range] = occurrences;
  if (!range || occurrences.length > 1) return { found: null, count: occurrences.length };
  const { start, end } = range;
  return {
    found: {
      start,
      end,
      selector: [
        {
          type: "TextQuoteSelector",
          exact: body.text.slice(start, end),
          prefix: body.before(start, CONTEXT),
          suffix: body.after(end, CONTEXT),
        },
        { type: "TextPositionSelector", start: body.fromUnits(start), end: body.fromUnits(end) },
      ],
    },
  };
}
