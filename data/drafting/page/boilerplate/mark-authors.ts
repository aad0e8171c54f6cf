/** Marks what a page says about the authors of its article. */
import { findAuthors, FULL_NAME } from "../find-authors.ts";
import { foldLine } from "../lines.ts";
import { setKind, type MarkedLine } from "./marked-line.ts";
import { findFirstParagraph, findTitleIndex } from "./page-regions.ts";

/** The reason of lines about authors: above an entry, its author's name stands below its time. */
export const ABOUT_AUTHOR = "about the author";

/** "Mia Sund is a reporter in Elmhaven." */
const ABOUT = new RegExp(
  String.raw`^(?<name>${FULL_NAME}) (?:is (?:an?|the|(?:\p{L}+ ){0,3}(?:editor|reporter|correspondent|writer|columnist))|writes|reports|covers|has (?:covered|written|reported))\b`,
  "u",
);

/** Marks what a page says of the authors in its byline, and their names alone: below the article, or above the entries of a live blog. */
export function markAuthors(marked: readonly MarkedLine[]): void {
  const names = new Set(findAuthors(marked));
  const folded = new Set([...names].map(foldLine));
  const isLive = marked.some(({ isHeading, isTime }) => isHeading || isTime);
  const start = isLive ? findTitleIndex(marked) : findFirstParagraph(marked);
  for (const [index, item] of marked.entries()) {
    const { text } = item.line;
    const isAbout = names.has(ABOUT.exec(text)?.groups?.["name"] ?? "");
    const isNameBelow = index > start && folded.has(foldLine(text));
    if (!isAbout && !isNameBelow) continue;
    setKind(item, "credit", ABOUT_AUTHOR);
    item.isBelowArticles = isAbout || !isLive;
  }
}
