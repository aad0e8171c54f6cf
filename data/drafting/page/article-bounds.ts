/** Marks the boilerplate between the headline and the first paragraph, and below the last paragraph. */
import { isTimeAlone, TIME_OF_DAY } from "./time-of-day.ts";
import { MIN_TURNS, TURN_LABEL } from "./line-patterns.ts";
import { findAuthors } from "./find-authors.ts";
import { findSpan, isInEntry } from "./article-span.ts";
import { isParagraph, setKind } from "./marked-line.ts";
import { addressesReaders, endsSentence, foldLine, isProse } from "./lines.ts";
import type { MarkedLine } from "./marked-line.ts";

/** A deck is at most this many lines above the byline or date. */
const MAX_DECK_DISTANCE = 3;

/** If there are only labels between, at most this many: of the kind of text, of places, of buttons. */
const MAX_LABELS = 6;

const FULL_NAME = /\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+/gu;

/**
 * Whether the first paragraph below the byline is the deck: a picture with its credit follows, and then the article, which gives
 * somebody's name in full again.
 */
function isDeckBelowByline(below: readonly MarkedLine[], index: number): boolean {
  const names = below[index]!.line.text.match(FULL_NAME) ?? [];
  const rest = below.slice(index + 1);
  const picture = rest.slice(0, Math.max(0, rest.findIndex(isParagraph)));
  const [first, second] = rest.filter(isParagraph);
  const lead = `${first?.line.text ?? ""} ${second?.line.text ?? ""}`;
  return (
    !below.slice(0, index).some(isParagraph) &&
    picture.some(({ kind, headlineAbove }) => kind === "credit" && headlineAbove === 0) &&
    names.some((name) => lead.includes(name))
  );
}

const isByline = ({ headlineAbove }: MarkedLine): boolean => headlineAbove > 0;

/** Whether a paragraph is the deck: below the headline, mostly with the byline or date and then the article after it. */
function isDeck(below: readonly MarkedLine[], index: number): boolean {
  if (below.slice(0, index).some(isByline)) return isDeckBelowByline(below, index);
  const at = below.findIndex(isByline);
  const between = below.slice(index + 1, at);
  const isNear = at <= index + (between.some(isParagraph) ? MAX_DECK_DISTANCE : MAX_LABELS + 1);
  return (
    at > index &&
    isNear &&
    between.filter(isParagraph).length < 2 &&
    below.slice(at).filter(isParagraph).length > 1
  );
}

/** A longer sentence that addresses readers may begin the article. In UTF-16 units. */
const MAX_NOTE_LENGTH = 120;

/** Whether a paragraph tells readers about the page: "AI-generated audio may contain errors. Tell us what you think." */
const isNote = ({ line }: MarkedLine): boolean =>
  line.text.length <= MAX_NOTE_LENGTH && addressesReaders(line.text);

/** The reason of lines about authors: above an entry, its author's name stands below its time. */
const ABOUT_AUTHOR = "about the author";

/** Whether a line is just below another, but apart from the one below it. */
const isCloseAbove = (
  above: MarkedLine | undefined,
  item: MarkedLine,
  below: MarkedLine,
): boolean =>
  above !== undefined &&
  item.line.number - above.line.number === 1 &&
  below.line.number - item.line.number > 1;

/**
 * Marks everything from the headline to the article: names, captions, counters, a deck. A single line below the last that is
 * boilerplate, or those from a time of day, may be a subheading of the article.
 */
export function markHead(marked: readonly MarkedLine[]): void {
  const below = marked.slice(marked.findIndex(({ kind }) => kind === "title") + 1);
  if (below.length === marked.length) return;
  const start = below.findIndex(
    (item, index) =>
      isParagraph(item) && !isDeck(below, index) && (!isNote(item) || isInEntry(below, index)),
  );
  const head = below.slice(0, Math.max(0, start));
  const last = head.findLastIndex(({ kind, why }) => kind !== null && why !== ABOUT_AUTHOR) + 1;
  const subheadings = head.slice(last);
  const entry = subheadings.findIndex(({ line }) => isTimeAlone(line.text));
  const isSubheading =
    subheadings.length === 1 && !isCloseAbove(head[last - 1], subheadings[0]!, below[start]!);
  const end = entry === -1 ? head.length - Number(isSubheading) : last + entry;
  for (const item of head.slice(0, end))
    setKind(item, "credit", "between the headline and the article");
}

/** A line that ends with a time of day: when a briefing began or was concluded. */
const CLOCK = new RegExp(String.raw`^.{0,50}\b${TIME_OF_DAY}(?: [a-z]{2,4})?\.?\)?$`, "iu");

const isClock = (item: MarkedLine | undefined): boolean => CLOCK.test(item?.line.text ?? "");

/** Marks the lines above and below a transcript. A time of day just above its first turn, or after its last, belongs to it. */
export function markAroundTurns(marked: readonly MarkedLine[]): void {
  const turns = marked.flatMap(({ line }, index) => (TURN_LABEL.test(line.text) ? [index] : []));
  if (turns.length < MIN_TURNS) return;
  const first = turns[0]! - Number(isClock(marked[turns[0]! - 1]));
  for (const item of marked.slice(0, first)) setKind(item, "navigation", "above the transcript");
  const end = marked.findLastIndex(isClock);
  if (end > turns.at(-1)!)
    for (const item of marked.slice(end + 1)) setKind(item, "promotion", "below the transcript");
}

const ABOUT = /^ (?:is (?:an?|the)|writes|reports|covers|has (?:covered|written|reported))\b/u;

/** Marks what a page says of the authors in its byline, and their names alone: below the article, or above the entries of a live blog. */
export function markAuthor(marked: readonly MarkedLine[]): void {
  const names = findAuthors(marked);
  const isLive = marked.some(({ line }) => isTimeAlone(line.text));
  const title = marked.findIndex(({ kind }) => kind === "title");
  const first = marked.findIndex((item, index) => index > title && isParagraph(item));
  for (const [index, item] of marked.entries())
    for (const name of names) {
      const { text } = item.line;
      const isAbout = text.startsWith(name) && ABOUT.test(text.slice(name.length));
      const isNameBelow = index > (isLive ? title : first) && foldLine(text) === foldLine(name);
      if (!isAbout && !isNameBelow) continue;
      setKind(item, "credit", ABOUT_AUTHOR);
      item.isBelowArticles = isAbout || !isLive;
    }
}

/** Readers' comments are looked for only below this many paragraphs. */
const MIN_PARAGRAPHS = 3;

const COMMENTS =
  /^(?:\d+ )?(?:comments?|responses?|replies|thoughts? on .+|discussion about .+|reader comments|kommentare|commentaires|comentarios|comentários|комментарии|коментарі)(?: ?\(?\d+\)?)?$/iu;

/** A mark with which agencies and press offices end a text. */
const END_MARK =
  /^(?:ends|#{2,3}|-30-|-?\s?\(?end\)?\s?-?|notes? to editors?:?|(?:foot|end)?notes|references)$/iu;

/** Whether a line is a label with blank lines above and below it. */
function isSubheading(marked: readonly MarkedLine[], index: number): boolean {
  const item = marked[index]!;
  const [above, below] = [marked[index - 1], marked[index + 1]].map((beside) =>
    Math.abs((beside?.line.number ?? 0) - item.line.number),
  );
  return item.kind === null && !isProse(item.line.text) && above! > 1 && below! > 1;
}

/** An article with subheadings has at least this many. */
const MIN_SUBHEADINGS = 2;

const hasSubheadings = (article: readonly MarkedLine[]): boolean =>
  article.filter((_, index) => {
    const below = article[index + 1];
    return below && isParagraph(below) && isSubheading(article, index);
  }).length >= MIN_SUBHEADINGS;

/** Marks everything below the last paragraph, from the first line that is boilerplate or no sentence, but for a subheading whose text a paywall hides. */
export function markTail(marked: readonly MarkedLine[]): void {
  const isBelow = (index: number): boolean =>
    marked.slice(0, index).filter(isParagraph).length >= MIN_PARAGRAPHS;
  for (const [pattern, kind, why] of [
    [COMMENTS, "comment-form", "readers’ comments"],
    [END_MARK, "promotion", "below the end mark"],
  ] as const) {
    const at = marked.findIndex(({ line }, index) => pattern.test(line.text) && isBelow(index));
    if (at !== -1) for (const item of marked.slice(at)) setKind(item, kind, why);
  }
  const { end } = findSpan(marked);
  if (end === 0) return;
  const tail = marked.slice(end);
  const start = tail.findIndex(
    ({ kind, line }) => kind !== null || !(endsSentence(line.text) || CLOCK.test(line.text)),
  );
  if (start === -1) return;
  const isHeading = isSubheading(marked, end + start) && hasSubheadings(marked.slice(0, end));
  for (const item of tail.slice(start + Number(isHeading)))
    setKind(item, "promotion", "below the article");
}
