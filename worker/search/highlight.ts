/** The passages of a text that match a search, as W3C selectors. */
import { CodePoints } from "../../data/model/text/code-points.ts";
import type { Evidence } from "../../data/model/edition.ts";
import type { TextRange } from "../../data/model/text/text-range.ts";
import { tokenise, type Token } from "../../data/model/text/search-text.ts";

export type HighlightedPassage = Pick<Evidence, "selector">;

/** Consecutive terms. */
export type SearchPhrase = readonly string[];

/** Phrases by their first term, the longest first. */
export type Phrases = ReadonlyMap<string | undefined, readonly SearchPhrase[]>;

export const groupPhrases = (phrases: readonly SearchPhrase[]): Phrases =>
  Map.groupBy(
    phrases.toSorted((a, b) => b.length - a.length),
    ([first]) => first,
  );

/** Code points of prefix and suffix. */
const CONTEXT = 40;
const MAX_PASSAGES = 5;

/** Every occurrence of the phrases: at each token the longest match; overlapping matches are merged. */
function* findRanges(text: string, phrases: Phrases): Generator<TextRange, void> {
  const source = tokenise(text);
  const tokens: Token[] = [];
  // Tokenised lazily: an article is long, and callers read only the first matches.
  const tokenAt = (index: number): Token | undefined => {
    for (let next; tokens.length <= index && !(next = source.next()).done;) tokens.push(next.value);
    return tokens[index];
  };
  let last: TextRange | null = null;
  for (let at = 0, token; (token = tokenAt(at)) !== undefined;) {
    const phrase = phrases
      .get(token.term)
      ?.find((terms) => terms.every((term, ahead) => tokenAt(at + ahead)?.term === term));
    if (!phrase) {
      at += 1;
      continue;
    }
    const end = Math.max(...tokens.slice(at, at + phrase.length).map((matched) => matched.end));
    if (last !== null && token.start < last.end) last.end = Math.max(last.end, end);
    else {
      if (last !== null) yield last;
      last = { start: token.start, end };
    }
    at += phrase.length;
  }
  if (last !== null) yield last;
}

const toPassage = (points: CodePoints, { start, end }: TextRange): HighlightedPassage => ({
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

/** The first passages that match, at most five. Positions are in code points. */
export function highlight(text: string, phrases: Phrases): HighlightedPassage[] {
  const ranges = findRanges(text, phrases).take(MAX_PASSAGES).toArray();
  if (ranges.length === 0) return [];
  const points = new CodePoints(text);
  return ranges.map((range) => toPassage(points, range));
}
