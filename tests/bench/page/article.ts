/**
 * A publisher's article, the same for every contestant: about 1,000 words and a style sheet of some 40 kB that blocks the first paint.
 * The box stands after the second paragraph, in view at once. The words are random letters, the same in every run.
 */
import { hash } from "node:crypto";
import { openSite } from "../rig/site.ts";

let seed = 0;
const word = (): string => {
  const digits = hash("md5", String(seed++)).slice(0, 2 + (seed % 8));
  return Array.from(digits, (digit) => "abdegiklmnoprstu"[parseInt(digit, 16)]).join("");
};
const words = (count: number): string => Array.from({ length: count }, word).join(" ");
const paragraphs = (count: number, length: number): string =>
  Array.from({ length: count }, () => `<p>${words(length)}.</p>`).join("");
const rules = Array.from(
  { length: 400 },
  (_, index) =>
    `.c${index} .${word()}{margin:${index % 9}px ${index % 7}px;font:${12 + (index % 8)}px/1.${index % 10} ${word()},serif;padding:${index % 40}px;color:rgb(${index % 251},${index % 241},${index % 239})}`,
);

const STYLES = `body{max-width:44rem;margin:2rem auto;font:18px/1.55 Georgia,serif;padding:0 1rem}${rules.join("\n")}`;
const BEFORE = `<h1>${words(8)}</h1>${paragraphs(2, 30)}`;
/** Its first paragraph stands where a box would. */
const AFTER = `<p id="next">The article goes on here.</p>${paragraphs(10, 90)}`;

/** What the publisher pastes where the box should stand, and into the head. */
export interface Embed {
  body: string;
  head?: string;
}

const respond = (body: string, type: string): Response =>
  new Response(body, { headers: { "content-type": `${type}; charset=utf-8` } });

/** Opens a site with the article at `/`. */
export async function openArticle() {
  let html = "";
  const site = await openSite(({ url }) =>
    url === "/site.css" ? respond(STYLES, "text/css") : respond(html, "text/html"),
  );
  return {
    ...site,
    /** Puts a box into the article. */
    show: ({ body, head = "" }: Embed): void => {
      html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Article</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/site.css">${head}</head><body><article>${BEFORE}${body}${AFTER}</article></body></html>`;
    },
  };
}
