/**
 * A publisher's article, the same for every contestant: about 1,000 words and a style sheet of some 40 kB that blocks the first paint.
 * The box stands after the second paragraph, in view at once. The words are random letters, the same in every run.
 */
import { hash } from "node:crypto";
import { fileResponse, openSite, type Site } from "../rig/site.ts";

let seed = 0;
const word = (): string => {
  const digits = hash("md5", String(seed++)).slice(0, 2 + (seed % 8));
  return Array.from(digits, (digit) => "abdegiklmnoprstu"[parseInt(digit, 16)]).join("");
};
const repeat = (count: number, make: (index: number) => string, separator = ""): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(separator);
const paragraphs = (count: number, length: number): string =>
  repeat(count, () => `<p>${repeat(length, word, " ")}.</p>`);

const STYLES = `body{max-width:44rem;margin:2rem auto;font:18px/1.55 Georgia,serif;padding:0 1rem}${repeat(
  400,
  (index) =>
    `.c${index} .${word()}{margin:${index % 9}px ${index % 7}px;font:${12 + (index % 8)}px/1.${index % 10} ${word()},serif;padding:${index % 40}px;color:rgb(${index % 251},${index % 241},${index % 239})}\n`,
)}`;
const BEFORE = `<h1>${repeat(8, word, " ")}</h1>${paragraphs(2, 30)}`;
/** Its first paragraph stands where a box would. */
const AFTER = `<p id="next">The article goes on here.</p>${paragraphs(10, 90)}`;

/** What the publisher pastes where the box should stand, and into the head. */
export interface Embed {
  body: string;
  head?: string;
}

export interface ArticleSite extends Site {
  /** Puts a box into the article. */
  show: (embed: Embed) => void;
}

export async function openArticle(): Promise<ArticleSite> {
  let html = "";
  const show = ({ body, head = "" }: Embed): void => {
    html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Article</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/site.css">${head}</head><body><article>${BEFORE}${body}${AFTER}</article></body></html>`;
  };
  const site = await openSite((path) =>
    path === "/" ? fileResponse("index.html", html) : fileResponse("site.css", STYLES),
  );
  return { ...site, show };
}
