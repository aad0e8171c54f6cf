import { findFirstParagraph, findTitleIndex } from "./boilerplate/page-regions.ts";
import type { MarkedLine } from "./boilerplate/marked-line.ts";

const NAME = String.raw`\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}'’-]+`;

/** The longest form of an author's name. Source of a regular expression. */
export const FULL_NAME = String.raw`${NAME}(?: \p{Lu}[\p{L}'’-]+)?`;

/** "By Mia Sund", "Analysis by Mia Sund", "Mia Sund · The Lantern · 9 October 2016". */
const IN_BYLINE = new RegExp(`^(?:.*\\b[Bb]y:? )?(?<name>${NAME})(?=$|[ ,|•·])`, "u");

/** A line between headline and article with a name alone, or one short word before it: "Oprac. Mia Sund", "von Mia Sund". */
const ALONE = new RegExp(`^(?:\\p{L}{2,6}\\.? )?(?<name>${FULL_NAME})$`, "u");

/** Authors who took turns on a live blog: "Mia Sund (now) and Ole Brandt (earlier)". */
const IN_TURNS = new RegExp(`(?<name>${NAME}) \\(\\p{L}+\\)`, "gu");

/** The names of the authors: in bylines, in turns, or alone between the headline and the first paragraph. */
export function findAuthors(page: readonly MarkedLine[]): string[] {
  const title = findTitleIndex(page);
  const start = findFirstParagraph(page);
  return page.flatMap(({ headlineAbove, line: { text } }, index) => {
    const isHead = title !== -1 && index > title && index < start;
    const name =
      (headlineAbove > 0 ? IN_BYLINE.exec(text) : null)?.groups?.["name"] ??
      (isHead ? ALONE.exec(text) : null)?.groups?.["name"];
    const inTurns = isHead
      ? Array.from(text.matchAll(IN_TURNS), ({ groups }) => groups!["name"]!)
      : [];
    return name === undefined ? inTurns : [name];
  });
}
