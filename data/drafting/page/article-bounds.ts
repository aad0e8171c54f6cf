/** Marks the boilerplate between the headline and the first paragraph, and below the last paragraph. */
import { TIME_OF_DAY } from "./time-of-day.ts";
import { MIN_TURNS, TURN_LABEL } from "./line-patterns.ts";
import { isParagraph, setKind } from "./marked-line.ts";
import { endsSentence } from "./lines.ts";
import type { MarkedLine } from "./marked-line.ts";

/** A deck is at most this many lines above the byline or date. */
const MAX_DECK_DISTANCE = 3;

const isByline = ({ headlineAbove }: MarkedLine): boolean => headlineAbove > 0;

/** Whether a paragraph is the deck: below the headline, with the byline or date and then the article after it. */
function isDeck(below: readonly MarkedLine[], index: number): boolean {
  if (below.slice(0, index).some(isByline)) return false;
  const at = below.findIndex(isByline);
  const between = below.slice(index + 1, at);
  return (
    at > index &&
    at <= index + MAX_DECK_DISTANCE &&
    between.filter(isParagraph).length < 2 &&
    below.slice(at).filter(isParagraph).length > 1
  );
}

/** Marks everything from the headline to the last boilerplate line above the article: names, captions, counters, a deck. */
export function markHead(marked: readonly MarkedLine[]): void {
  const below = marked.slice(marked.findIndex(({ kind }) => kind === "title") + 1);
  if (below.length === marked.length) return;
  const start = below.findIndex((item, index) => isParagraph(item) && !isDeck(below, index));
  const last = below.slice(0, Math.max(0, start)).findLastIndex(({ kind }) => kind !== null);
  for (const item of below.slice(0, Math.max(0, last)))
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

/** "By Mia Sund", "Analysis by Mia Sund", "Mia Sund · The Lantern · 9 October 2016". */
const BYLINE_NAME = /^(?:.*\b[Bb]y:? )?(?<name>\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}'’-]+)(?=$|[ ,|•·])/u;

/** Marks sentences about the author named in the byline. */
export function markAuthor(marked: readonly MarkedLine[]): void {
  const names = marked.flatMap(({ headlineAbove, line }) =>
    headlineAbove > 0 ? (BYLINE_NAME.exec(line.text)?.groups?.["name"] ?? []) : [],
  );
  for (const item of marked)
    if (
      names.some(
        (name) => ABOUT.test(item.line.text.replace(name, "")) && item.line.text.startsWith(name),
      )
    )
      setKind(item, "credit", "about the author");
}

/** Readers' comments are looked for only below this many paragraphs. */
const MIN_PARAGRAPHS = 3;

const COMMENTS =
  /^(?:\d+ )?(?:comments?|responses?|replies|thoughts? on .+|discussion about .+|reader comments|kommentare|commentaires|comentarios|comentários|комментарии|коментарі)(?: ?\(?\d+\)?)?$/iu;

/** A mark with which agencies and press offices end a text. */
const END_MARK =
  /^(?:ends|#{2,3}|-30-|-?\s?\(?end\)?\s?-?|notes? to editors?:?|(?:foot|end)?notes|references)$/iu;

/** Marks everything below the last paragraph, from the first line that is boilerplate or no sentence. */
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
  const last = marked.findLastIndex(isParagraph);
  if (last === -1) return;
  const tail = marked.slice(last + 1);
  const start = tail.findIndex(
    ({ kind, line }) => kind !== null || !(endsSentence(line.text) || CLOCK.test(line.text)),
  );
  if (start === -1) return;
  for (const item of tail.slice(start)) setKind(item, "promotion", "below the article");
}
