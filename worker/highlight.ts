/** The passages of a text that matched a search, as the selectors that evidence has too. */
import { CodePoints } from "../data/code-points.ts";
import type { Evidence } from "../data/schema.ts";
import { fold } from "../data/search.ts";

export type Passage = Pick<Evidence, "selector">;

/** Code points on either side: enough to tell a reader where it is. */
const AROUND = 40;
const MOST = 5;

interface Word {
  folded: string;
  start: number;
  end: number;
}

const listWords = (text: string): Word[] =>
  Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => ({
    folded: fold(word),
    start: index,
    end: index + word.length,
  }));

/** The first occurrences of the terms, the longest that fits at each place; offsets are code points, as everywhere. */
export function highlight(text: string, terms: readonly (readonly string[])[]): Passage[] {
  const longestFirst = terms.toSorted((a, b) => b.length - a.length);
  const words = listWords(text);
  const points = new CodePoints(text);
  const passages: Passage[] = [];
  for (let at = 0; at < words.length && passages.length < MOST;) {
    const term = longestFirst.find((term) =>
      term.every((word, ahead) => words[at + ahead]?.folded === word),
    );
    const start = words[at]!.start;
    const end = words[at + (term?.length ?? 1) - 1]!.end;
    at += term?.length || 1;
    if (!term?.length) continue;
    passages.push({
      selector: [
        {
          type: "TextQuoteSelector",
          exact: text.slice(start, end),
          prefix: points.before(start, AROUND),
          suffix: points.after(end, AROUND),
        },
        {
          type: "TextPositionSelector",
          start: points.fromUnits(start),
          end: points.fromUnits(end),
        },
      ],
    });
  }
  return passages;
}
