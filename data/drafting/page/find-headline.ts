/** Finds the headline of a raw text. */
import { findSentences } from "../../checks/lib/sentences.ts";
import { isInEntry } from "./article-span.ts";
import type { Span } from "./article-span.ts";
import { isNewsletter, isTeaser } from "./newsletter.ts";
import {
  addressesReaders,
  BREADCRUMB,
  endsSentence,
  foldLine,
  isProse,
  isQuestion,
} from "./lines.ts";
import type { Line } from "./lines.ts";
import { isParagraph } from "./marked-line.ts";
import { TURN_LABEL } from "./line-patterns.ts";
import type { MarkedLine } from "./marked-line.ts";

export interface Title {
  /** Verbatim. */
  text: string;
  /** The line of the headline; null if the text has none and `text` is its first sentence. */
  line: Line | null;
}

/** Maximum length of a headline, in UTF-16 units. */
const MAX_LENGTH = 220;

/** A dateline such as "WASHINGTON, Sept 12 (Reuters) - ". */
export const DATELINE =
  /^\p{Lu}[\p{L}.'’, /-]{1,60}(?:,\s[\p{L}.]{3,10}\s\d{1,2})?\s*\((?<agency>[\p{L}][\p{L} /.-]{1,40})\)\s*[-–—:]+\s*/u;

/** Minimum number of words of a headline, and of a line that is preferred to a shorter one. */
const MIN_WORDS = 3;
const USUAL_WORDS = 5;

/** Counts words and numbers; 0 for a line with hardly any words, such as a time or a score. */
function countWords(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => /\p{L}{2}/u.test(word)).length < MIN_WORDS ? 0 : words.length;
}

/** Minimum share of a headline's words that are also in the article; a link to another article shares fewer. */
const MIN_SHARED = 0.3;

/** Fewer stems than this are shared by chance. */
const MIN_STEMS = 3;

/** The longer words by their first letters, since many languages inflect the rest. */
export const stemsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, 6));

/** A caption with its credit: "Passengers wait on Thursday. Reuters/Ida Falk". */
const CAPTION = /[.!?]\s+(?:\p{L}[\p{L} .'’-]{1,30}\/\s?\p{L}[\p{L} .'’-]{1,30}|\p{Lu}{2,5})$/u;

/**
 * Whether a line is an agency's slug, which is joined from keywords: "Kelmar-trawler-talks, 2ndlead", "kelmar_trawler". Most of its
 * letters are in such a word.
 */
function isSlug(text: string): boolean {
  const joined = text.match(/[\p{L}\p{N}]+(?:[-_/]+[\p{L}\p{N}]+){2,}|\p{L}+(?:_\p{L}+)+/gu) ?? [];
  return joined.join("").length * 2 > text.length;
}

/** A row of links with spaces between: "Home  My feeds  Help". */
const LINK_ROW = /\S\s{2,}\S.*\S\s{2,}\S/u;

/** Whether a line can be a headline, by its length and number of words. */
const isCandidate = ({ kind, line: { text } }: MarkedLine, words = MIN_WORDS): boolean =>
  kind === null &&
  text.length <= MAX_LENGTH &&
  countWords(text) >= words &&
  !isProse(text) &&
  !TURN_LABEL.test(text) &&
  !isSlug(text) &&
  !LINK_ROW.test(text) &&
  !CAPTION.test(text);

/** The byline or date is at most this many lines below the headline. */
const MAX_BYLINE_DISTANCE = 8;

/** The article begins with this many paragraphs that say what the headline says. */
const LEAD_PARAGRAPHS = 3;

/** More words that headline and lead share are no more evidence. */
const MAX_SHARED_WORDS = 5;

/** The label of a link to something else than a text. */
const MEDIA_LABEL =
  /^(?:videos?|watch|photos?|gallery|listen|audio|podcast|in pictures)\b\s*[:|]/iu;

/** A newsletter has its date and byline at most this many lines above the headline of its article. */
const MAX_BYLINE_ABOVE = 4;

/** A line that is the name of an authority, as at the head of its page. */
const NAME_OF_AUTHORITY =
  /^(?:The )?(?:Office|Ministry|Department|Government|Embassy|Parliament|Commonwealth) (?:of|for)(?: (?:of|the|and|for|\p{Lu}[\p{L}'’-]*))+$/u;

interface Context {
  body: ReadonlySet<string>;
  lead: ReadonlySet<string>;
  /** The folded lines of the article, and those outside of it that more than one line says. */
  within: ReadonlySet<string>;
  repeated: ReadonlySet<string>;
  /** The short lines, folded: a breadcrumb ends, and a page title begins, with the headline. */
  trails: readonly string[];
  /** Those with at least two separators, folded. */
  breadcrumbs: readonly string[];
  isNewsletter: boolean;
  /** The notices of rights, folded: they name the page, whose name is no headline. */
  rights: string;
  /** Share of the article's characters that are above each line. */
  shareAbove: readonly number[];
}

function readContext(marked: readonly MarkedLine[], span: Span): Context {
  const paragraphs = marked.slice(span.start, span.end).filter(isParagraph);
  const stems = paragraphs.map(({ line }) => stemsOf(line.text));
  const total = paragraphs.reduce((sum, { line }) => sum + line.text.length, 0);
  let above = 0;
  const shareAbove = marked.map((item) => {
    const share = above / total;
    if (isParagraph(item)) above += item.line.text.length;
    return share;
  });
  const folded = marked.map(({ line }) => foldLine(line.text));
  const outside = folded.filter((_, index) => index < span.start || index >= span.end);
  return {
    body: new Set(stems.flat()),
    lead: new Set(stems.slice(0, LEAD_PARAGRAPHS).flat()),
    trails: folded.filter((_, index) => {
      const { isBelowArticles, line } = marked[index]!;
      return !isBelowArticles && !isProse(line.text);
    }),
    breadcrumbs: marked
      .filter(({ line }) => BREADCRUMB.test(line.text))
      .map(({ line }) => foldLine(line.text)),
    isNewsletter: isNewsletter(marked),
    within: new Set(folded.slice(span.start, span.end)),
    repeated: new Set(outside.filter((text, index) => outside.indexOf(text) !== index)),
    rights: folded.filter((_, index) => marked[index]!.isBelowArticles).join(" "),
    shareAbove,
  };
}

const sharedWith = (words: ReadonlySet<string>, text: string): string[] =>
  [...new Set(stemsOf(text))].filter((stem) => words.has(stem));

/** Whether a line is a name that the notices of rights have, too. */
const namesPage = (marked: readonly MarkedLine[], index: number, rights: string): boolean => {
  const folded = foldLine(marked[index]?.line.text ?? "");
  return folded !== "" && rights.includes(folded);
};

/** How much suggests that a line is the headline. Below 3, it is a short line above a date. */
function scoreLine(
  marked: readonly MarkedLine[],
  index: number,
  span: Span,
  context: Context,
): number {
  const { text } = marked[index]!.line;
  const words = countWords(text);
  const stems = new Set(stemsOf(text)).size;
  const shared = sharedWith(context.body, text).length / Math.max(MIN_STEMS, stems);
  const inLead = Math.min(MAX_SHARED_WORDS, sharedWith(context.lead, text).length);
  const byline = Math.max(
    0,
    ...marked
      .slice(index + 1, index + 1 + MAX_BYLINE_DISTANCE)
      .map(({ headlineAbove }, distance) => headlineAbove * (1 - distance / MAX_BYLINE_DISTANCE)),
  );
  const isUsual = words >= USUAL_WORDS && shared >= MIN_SHARED;
  const folded = foldLine(text);
  const isInTrail =
    context.breadcrumbs.some((trail) => trail.endsWith(` ${folded}`)) ||
    (words >= USUAL_WORDS &&
      context.trails.some(
        (trail) => trail.endsWith(` ${folded}`) || trail.startsWith(`${folded} `),
      ));
  const next = marked[index + 1];
  const isBelowDate = marked
    .slice(Math.max(0, index - MAX_BYLINE_ABOVE), index)
    .some((item) => item.headlineAbove > 1);
  const beginsLetter =
    context.isNewsletter &&
    next !== undefined &&
    (isParagraph(next) ? isBelowDate : next.headlineAbove > 2) &&
    !marked.slice(0, index).some(({ line }) => foldLine(line.text) === folded);
  const isTagline = inLead < 2 && namesPage(marked, index - 1, context.rights);
  const signs: readonly (readonly [sign: boolean, score: number])[] = [
    [isUsual, 2],
    [context.repeated.has(folded), 0.5],
    [isInTrail, 3],
    [addressesReaders(text), -1],
    [beginsLetter, 2],
    [isTeaser(marked, index), -3],
    [isTagline, -3],
    [NAME_OF_AUTHORITY.test(text), -3],
    [!/\p{Ll}|\p{Lo}/u.test(text), -1.5],
    [MEDIA_LABEL.test(text), -3],
    [index < span.start && context.within.has(folded), -3],
    [context.rights.includes(folded), -4],
  ];
  return (
    byline +
    0.5 * inLead +
    2 * shared -
    10 * context.shareAbove[index]! +
    signs.reduce((sum, [sign, score]) => sum + (sign ? score : 0), 0)
  );
}

/** The score below which no line is taken for the headline. */
const MIN_SCORE = 1;

/** Decks, captions and bullets score about as much as the headline, but are below it. */
const MARGIN = 1;

/**
 * The likeliest headline: the line that has the article below it and shares words with its lead, near a byline or date. Null if no
 * line looks like one.
 */
export function findHeadline(marked: readonly MarkedLine[], span: Span): MarkedLine | null {
  const context = readContext(marked, span);
  const scores = marked.map((item, index) =>
    isCandidate(item) && context.shareAbove[index]! < 0.5 && !isInEntry(marked, index)
      ? scoreLine(marked, index, span, context)
      : -Infinity,
  );
  const least = Math.max(MIN_SCORE, Math.max(...scores) - MARGIN);
  const index = scores.findIndex((score) => score >= least);
  const above = marked[index - 1];
  // A literary headline shares no words with the article, but its deck does.
  return above && isCandidate(above, USUAL_WORDS) ? above : (marked[index] ?? null);
}

/** The first line if it is not a sentence and other lines follow; otherwise the first sentence. */
export function findTitle(lines: readonly Line[], language: string): Title | null {
  const [first, second] = lines.filter(({ text }) => text !== "");
  if (!first) return null;
  const isFollowed = second !== undefined && !DATELINE.test(first.text);
  const isHeading = isQuestion(first.text) || !endsSentence(first.text);
  if (isFollowed && isHeading && first.text.length <= MAX_LENGTH)
    return { text: first.text, line: first };
  const [sentence] = findSentences(first.text, language);
  return { text: shorten(sentence?.text ?? first.text), line: null };
}

/** Cuts an overlong sentence between words. */
function shorten(text: string): string {
  if (text.length <= 2 * MAX_LENGTH) return text;
  const space = text.lastIndexOf(" ", MAX_LENGTH);
  return text.slice(0, space > 0 ? space : MAX_LENGTH).replace(/[\ud800-\udbff]$/, "");
}
