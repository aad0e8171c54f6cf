/** Marks what a page says about the authors of its article. */
import { isTimeAlone } from "../dates/time-of-day.ts";
import { findAuthors } from "../find-authors.ts";
import { foldLine } from "../lines.ts";
import { setKind, type MarkedLine } from "./marked-line.ts";
import { findFirstParagraph, findTitleIndex } from "./page-regions.ts";

/** The reason of lines about authors: above an entry, its author's name stands below its time. */
export const ABOUT_AUTHOR = "about the author";

const ABOUT =
  /^ (?:is (?:an?|the|(?:\p{L}+ ){0,3}(?:editor|reporter|correspondent|writer|columnist))|writes|reports|covers|has (?:covered|written|reported))\b/u;

/** Marks what a page says of the authors in its byline, and their names alone: below the article, or above the entries of a live blog. */
export function markAuthors(marked: readonly MarkedLine[]): void {
  const names = findAuthors(marked);
  const isLive = marked.some(({ isHeading, line }) => isHeading || isTimeAlone(line.text));
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
