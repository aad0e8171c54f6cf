/** The passages of a text that match a search, as the selectors that evidence has. */
import { CodePoints } from "../../data/model/code-points.ts";
import type { Evidence } from "../../data/model/edition.ts";
import { tokenise, type Token } from "../../data/model/search-text.ts";

export type HighlightedPassage = Pick<Evidence, "selector">;

/** Terms that stand one after the other. */
export type Phrase = readonly string[];

/** Phrases by their first terms, the longest first. */
export type Phrases = ReadonlyMap<string | undefined, readonly Phrase[]>;

export const groupPhrases = (phrases: readonly Phrase[]): Phrases =>
  Map.groupBy(
    phrases.toSorted((a, b) => b.length - a.length),
    ([first]) => first,
  );

/** Code points on either side: enough to tell a reader where it is. */
const CONTEXT = 40;
const MAX_PASSAGES = 5;

/** UTF-16 offsets, end exclusive. */
interface Range {
  start: number;
  end: number;
}

/** Every occurrence of the phrases, the longest that matches at each token; of overlapping ones, the whole. */
function* findRanges(text: string, phrases: Phrases): Generator<Range, void> {
  const source = tokenise(text);
  const tokens: Token[] = [];
  // Read as far as the caller needs: an article is long, and its first matches are shown.
  const tokenAt = (index: number): Token | undefined => {
    for (let next; tokens.length <= index && !(next = source.next()).done;) tokens.push(next.value);
    return tokens[index];
  };
  let last: Range | null = null;
  for (let at = 0, token; (token = tokenAt(at)) !== undefined;) {
    const phrase = phrases
      .get(token.term)
      ?.find((terms) => terms.every((term, ahead) => tokenAt(at + ahead)?.term === term));
    if (!phrase) {
      at += 1;
      continue;
    }
    const end = Math.max(...tokens.slice(at, at + phrase.length).map((one) => one.end));
    if (last !== null && token.start < last.end) last.end = Math.max(last.end, end);
    else {
      if (last !== null) yield last;
      last = { start: token.start, end };
    }
    at += phrase.length;
  }
  if (last !== null) yield last;
}

const toPassage = (points: CodePoints, { start, end }: Range): HighlightedPassage => ({
  selector: [
    {
      type: "TextQuoteSelector",
      exact: points.text.slice(start, end),
      prefix: points.before(start, CONTEXT),
      suffix: points.after(end, CONTEXT),
    },
    { type: "TextPositionSelector", start: points.fromUnits(start), end: points.fromUnits(end) },
  ],
});

/** The first passages that match, at most five; offsets are code points. */
export function highlight(text: string, phrases: Phrases): HighlightedPassage[] {
  const ranges = findRanges(text, phrases).take(MAX_PASSAGES).toArray();
  if (ranges.length === 0) return [];
  const points = new CodePoints(text);
  return ranges.map((range) => toPassage(points, range));
}
