/** Marks the boilerplate around a transcript, about authors, and below the last paragraph. */
import { isTimeAlone, TIME_OF_DAY } from "../dates/time-of-day.ts";
import { areTurns, TURN_LABEL } from "../turn-label.ts";
import { findAuthors } from "../find-authors.ts";
import { findSpan } from "./article-span.ts";
import { isParagraph, setKind } from "./marked-line.ts";
import { findFirstParagraph, findTitleIndex } from "./page-regions.ts";
import { endsSentence, foldLine, isProse } from "../lines.ts";
import type { MarkedLine } from "./marked-line.ts";

/** A line that ends with a time of day: when a briefing began or was concluded. */
const CLOCK = new RegExp(String.raw`^.{0,50}\b${TIME_OF_DAY}(?: [a-z]{2,4})?\.?\)?$`, "iu");

const isClock = (item: MarkedLine | undefined): boolean => CLOCK.test(item?.line.text ?? "");

const numberOf = (text: string): number | null =>
  Number(/^(?<number>\d{1,2})[.)] \p{Lu}/u.exec(text)?.groups?.["number"]) || null;

/** Whether a line is the first of several numbered headings. */
const isFirstHeading = (marked: readonly MarkedLine[], index: number): boolean => {
  const number = numberOf(marked[index]?.line.text ?? "");
  return (
    number !== null && marked.slice(index).some(({ line }) => numberOf(line.text) === number + 1)
  );
};

/** Marks the lines above and below a transcript. A heading or a time just above its first turn, or a time after its last, belongs to it. */
export function markAroundTurns(marked: readonly MarkedLine[]): void {
  const turns = [...marked.keys()].filter((index) => TURN_LABEL.test(marked[index]!.line.text));
  if (!areTurns(turns.map((index) => TURN_LABEL.exec(marked[index]!.line.text)![0]))) return;
  const above = turns[0]! - 1;
  const first = turns[0]! - Number(isClock(marked[above]) || isFirstHeading(marked, above));
  for (const item of marked.slice(0, first)) setKind(item, "navigation", "above the transcript");
  const end = marked.findLastIndex(isClock);
  if (end > turns.at(-1)!)
    for (const item of marked.slice(end + 1)) setKind(item, "promotion", "below the transcript");
}

/** The reason of lines about authors: above an entry, its author's name stands below its time. */
export const ABOUT_AUTHOR = "about the author";

const ABOUT = /^ (?:is (?:an?|the)|writes|reports|covers|has (?:covered|written|reported))\b/u;

/** Marks what a page says of the authors in its byline, and their names alone: below the article, or above the entries of a live blog. */
export function markAuthor(marked: readonly MarkedLine[]): void {
  const names = findAuthors(marked);
  const isLive = marked.some(({ line }) => isTimeAlone(line.text));
  const start = isLive ? findTitleIndex(marked) : findFirstParagraph(marked);
  for (const [index, item] of marked.entries())
    for (const name of names) {
      const { text } = item.line;
      const isAbout = text.startsWith(name) && ABOUT.test(text.slice(name.length));
      const isNameBelow = index > start && foldLine(text) === foldLine(name);
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
  const start = tail.findIndex(({ kind, line }) => kind !== null || !endsSentence(line.text));
  if (start === -1) return;
  const isHeading = isSubheading(marked, end + start) && hasSubheadings(marked.slice(0, end));
  for (const item of tail.slice(start + Number(isHeading)))
    setKind(item, "promotion", "below the article");
}
