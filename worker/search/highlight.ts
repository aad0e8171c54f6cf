/** The passages of a text that matched a search, as the selectors that evidence has too. */
import { CodePoints } from "../../data/model/code-points.ts";
import type { Evidence } from "../../data/model/edition.ts";
import { findWords, fold } from "../../data/model/search-text.ts";

export type Passage = Pick<Evidence, "selector">;

/** A run of folded words. */
export type Term = readonly string[];

/** Terms by their first words, the longest first. */
export type Terms = ReadonlyMap<string | undefined, readonly Term[]>;

export const groupTerms = (terms: readonly Term[]): Terms =>
  Map.groupBy(
    terms.toSorted((a, b) => b.length - a.length),
    ([first]) => first,
  );

/** Code points on either side: enough to tell a reader where it is. */
const AROUND = 40;
const MOST = 5;

/** A text taken apart into words. */
interface Words {
  points: CodePoints;
  folded: readonly string[];
  /** UTF-16 offsets: the start and the end of each word. */
  edges: Uint32Array;
}

/** Highlights the texts of one edition; each is taken apart when it is first found, and not again. */
export class Highlighter {
  private readonly texts = new Map<string, Words>();
  /** What a word is when folded: the same string for all texts that hold it. */
  private readonly folded = new Map<string, string>();

  /** The first occurrences of the terms, the longest that fits at each place; offsets are code points, as everywhere. */
  highlight(text: string, terms: Terms): Passage[] {
    const { points, folded, edges } = this.takeApart(text);
    const passages: Passage[] = [];
    for (let at = 0; at < folded.length && passages.length < MOST;) {
      const term = terms
        .get(folded[at])
        ?.find((one) => one.every((word, ahead) => folded[at + ahead] === word));
      if (term) passages.push(quote(points, edges[2 * at]!, edges[2 * (at + term.length) - 1]!));
      at += term?.length ?? 1;
    }
    return passages;
  }

  private takeApart(text: string): Words {
    let words = this.texts.get(text);
    if (!words) {
      const found = [...findWords(text)];
      words = {
        points: new CodePoints(text),
        folded: found.map(([word]) => this.foldOnce(word)),
        edges: Uint32Array.from(
          found.flatMap(({ 0: word, index }) => [index, index + word.length]),
        ),
      };
      this.texts.set(text, words);
    }
    return words;
  }

  private foldOnce(word: string): string {
    let folded = this.folded.get(word);
    if (folded === undefined) {
      folded = fold(word);
      this.folded.set(word, folded);
    }
    return folded;
  }
}

const quote = (points: CodePoints, start: number, end: number): Passage => ({
  selector: [
    {
      type: "TextQuoteSelector",
      exact: points.text.slice(start, end),
      prefix: points.before(start, AROUND),
      suffix: points.after(end, AROUND),
    },
    { type: "TextPositionSelector", start: points.fromUnits(start), end: points.fromUnits(end) },
  ],
});
