/** The lines of a raw text, numbered as `boilerplate` in an article's YAML numbers them. */
import type { TextRange } from "../../model/text/text-range.ts";

export interface Line {
  /** From 1. */
  number: number;
  /** UTF-16 offset of the line's first character. */
  start: number;
  /** Trimmed, also of a carriage return. */
  text: string;
}

export function splitLines(raw: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < raw.length) {
    const end = raw.indexOf("\n", start);
    const next = end === -1 ? raw.length : end + 1;
    lines.push({ number: lines.length + 1, start, text: raw.slice(start, next).trim() });
    start = next;
  }
  return lines;
}

/** The lines around a range, up to the blank lines on both sides: quotation marks and verbs of saying may stand beside it. */
export function paragraphAround(raw: string, { start, end }: TextRange): TextRange {
  const before = Array.from(raw.slice(0, start).matchAll(/\n\s*\n/gu)).at(-1);
  const after = raw.slice(end).search(/\n\s*\n/u);
  return {
    start: before ? before.index + before[0].length : 0,
    end: after === -1 ? raw.length : end + after,
  };
}

/** Letters and digits only, in lower case, for comparing lines. */
export const foldLine = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The ends of a folded line that begin with another word than its first; none of a paragraph. */
export const listEndings = (folded: string): string[] =>
  folded.length > MAX_BOILERPLATE_LENGTH
    ? []
    : Array.from(folded.matchAll(/ /gu), ({ index }) => folded.slice(index + 1));

/** The sections above a page, down to its headline: two separators at least. */
export const BREADCRUMB = /^[^>›»→/|]+(?:[>›»→/|][^>›»→/|]+){2,}$/u;

/** Whether the text ends with a full stop, question mark or the like, and closing marks. */
export const endsSentence = (text: string): boolean =>
  /[.!?…。！？؟।][\p{Pe}\p{Pf}\p{Pi}"'\s]*$/u.test(text);

/** Whether the text is one question, as headlines and subheadings are. */
export const isQuestion = (text: string): boolean => /^[^.!?]+[?？؟][\p{Pf}"']?$/u.test(text);

/** A label, a caption or a sentence of a box is at most this long; a longer line is a paragraph. In UTF-16 units. */
export const MAX_LABEL_LENGTH = 160;

/** A longer line is a paragraph, whatever it says. In UTF-16 units. */
export const MAX_BOILERPLATE_LENGTH = 1500;

/** A sentence of the article rather than a label, a link or a heading; a longer line with a sentence in it, even if a credit ends it. */
export const isProse = (text: string): boolean =>
  (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= 5 &&
  (endsSentence(text)
    ? !isQuestion(text)
    : text.length > MAX_LABEL_LENGTH && /\p{Ll}[.!?。][\p{Pe}\p{Pf}"']*\s/u.test(text));

const QUOTED = /[“"«„»‘][^“”"«»„]*[”"»«“’]/gu;

const READERS = new RegExp(
  `(?<![\\p{L}])(?:you|yours?|us|our|uns|unsere?[mnrs]?|ihnen|ihre?[mnrs]?|(?<=\\p{L} )Sie|vous|votre|vos|nous|notre|nos|usted(?:es)?|nuestr[ao]s?|você|noss[ao]s?|vostr[aoi]|nostr[aoi]|uw|jouw|ons|onze|nas|nasz\\p{L}*|cię|twój|вы|вас|вам|ваш\\p{L}*|нас|наш\\p{L}*|ви)(?![\\p{L}])`,
  "u",
);

/** Whether words outside of quotation marks address readers, or speak of the page as "we". */
export const addressesReaders = (text: string): boolean =>
  READERS.test(text.replaceAll(QUOTED, "").replace(/^\p{Lu}/u, (first) => first.toLowerCase()));

/** A pattern of whole words, in any case. `\b` knows no letters but those of English. */
export const asWord = (words: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu");
