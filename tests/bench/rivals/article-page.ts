/**
 * A publisher's article, the same for every contestant: about 1,000 words of filler and a style sheet of some 40 kB that
 * blocks the first paint, as articles have. The box stands after the second paragraph, in view at once. The filler is
 * invented word by word; it says nothing.
 */
import { textResource, type Resource } from "../serve/site.ts";

const SYLLABLES = "ba ce do fi gu ha je ko li mu na pe ro si tu va we xo yi zu".split(" ");

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = makeRandom(7);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
const word = (): string =>
  Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join("");
const words = (count: number): string => Array.from({ length: count }, word).join(" ");
const paragraph = (): string => `<p>${words(90)}.</p>`;

const rule = (at: number): string =>
  `.c${at} .${word()}{margin:${at % 9}px ${at % 7}px;color:#${Math.floor(random() * 4096)
    .toString(16)
    .padStart(3, "0")};` +
  `font:${12 + (at % 8)}px/1.${at % 10} ${word()},serif;padding:${Math.floor(random() * 40)}px}`;

const STYLES = `body{max-width:44rem;margin:2rem auto;font:18px/1.55 Georgia,serif;padding:0 1rem}${Array.from({ length: 400 }, (_, at) => rule(at)).join("\n")}`;
const BEFORE = `<h1>${words(8)}</h1>${`<p>${words(30)}.</p>`.repeat(2)}`;
const AFTER = Array.from({ length: 10 }, paragraph).join("");

/** Stands after the box, or where the box would stand: what a page without any box shows there. */
export const NEXT = '<p id="next">The article goes on here.</p>';

export interface Slot {
  /** What the publisher pastes where the box should stand. */
  body: string;
  head?: string;
}

/** The page's resources by path. */
export const articlePage = ({ body, head = "" }: Slot): Map<string, Resource> =>
  new Map([
    [
      "/",
      textResource(
        "index.html",
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
          `<title>Article</title><link rel="stylesheet" href="/site.css">${head}</head>` +
          `<body><article>${BEFORE}${body}${NEXT}${AFTER}</article></body></html>`,
      ),
    ],
    ["/site.css", textResource("site.css", STYLES)],
  ]);
