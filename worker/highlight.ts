/** The passages of a text that matched a search, as the selectors that evidence has too. */
import { fold } from "./search-index.ts";

export interface Passage {
  selector: [
    { type: "TextQuoteSelector"; exact: string; prefix: string; suffix: string },
    { type: "TextPositionSelector"; start: number; end: number },
  ];
}

/** Enough to tell a reader where it is. */
const AROUND = 40;
const MOST = 5;

const countPoints = (text: string): number => {
  let count = 0;
  for (const _ of text) count++;
  return count;
};

/** The first occurrences of the (folded) terms; offsets are code points, as everywhere. */
export function highlight(text: string, terms: ReadonlySet<string>): Passage[] {
  const passages: Passage[] = [];
  let start = 0;
  let unit = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (passages.length === MOST) break;
    const [exact] = match;
    if (!terms.has(fold(exact))) continue;
    start += countPoints(text.slice(unit, match.index));
    unit = match.index;
    const after = unit + exact.length;
    // Cut at whole code points: half a surrogate pair is not text.
    const prefix = Array.from(text.slice(Math.max(0, unit - AROUND * 2), unit)).slice(-AROUND);
    const suffix = Array.from(text.slice(after, after + AROUND * 2)).slice(0, AROUND);
    passages.push({
      selector: [
        { type: "TextQuoteSelector", exact, prefix: prefix.join(""), suffix: suffix.join("") },
        { type: "TextPositionSelector", start, end: start + countPoints(exact) },
      ],
    });
  }
  return passages;
}
