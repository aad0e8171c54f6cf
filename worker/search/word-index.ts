/** The compiler's list of words, and how well each alone finds each item (data/compile-search.ts). Items are numbers. */
import { distance } from "fastest-levenshtein";
import type { CompiledSearch } from "../../data/model/search-text.ts";

/** The words that a word of a query may stand for, by number, and what share of their scores counts. */
export type Reading = ReadonlyMap<number, number>;

// The shares are MiniSearch's own, whose scores these are.
const shareOfLonger = ({ length }: string, more: number): number =>
  (0.375 * length) / (length + 0.3 * more);
const shareOfSlip = ({ length }: string): number => (0.45 * length) / (length + 1);
/** Letters from which on a slip is forgiven; in a shorter word it would match anything. */
const FORGIVEN = 5;

export interface Found {
  /** By number: all that the readings stand for. */
  words: readonly number[];
  items: readonly number[];
  scores: Float64Array;
}

export class WordIndex {
  private readonly words: readonly string[];
  private readonly starts: Uint32Array;
  private readonly items: Uint32Array;
  private readonly scores: Uint32Array;
  private readonly byName: Uint8Array;

  constructor({ words, starts, items, scores, byName }: Omit<CompiledSearch, "named">) {
    this.words = words;
    this.starts = Uint32Array.from(starts);
    this.items = Uint32Array.from(items);
    this.scores = Uint32Array.from(scores);
    this.byName = Uint8Array.from(byName);
  }

  /** The word itself, and every longer one that begins with it. */
  read(word: string): Reading {
    const reading = new Map<number, number>();
    const { length } = this.words;
    const from = placeIn(this.words, word, 0, length);
    const to = placeIn(this.words, `${word}\uffff`, from, length);
    for (let at = from; at < to; at++) {
      const longer = this.words[at]!;
      const more = longer.length - word.length;
      reading.set(at, more === 0 ? 1 : shareOfLonger(longer, more));
    }
    return reading;
  }

  /** The same, and what is one slip away. */
  readWithSlips(word: string): Reading {
    const reading = new Map(this.read(word));
    if (word.length >= FORGIVEN)
      for (const [at, other] of this.words.entries())
        if (
          Math.abs(other.length - word.length) <= 1 &&
          !reading.has(at) &&
          distance(other, word) === 1
        )
          reading.set(at, shareOfSlip(other));
    return reading;
  }

  /** The items that all the readings find, and how well they do: the scores are by item, of `most` items in all. */
  find(readings: readonly Reading[], most: number): Found {
    const scores = new Float64Array(most);
    const held = new Uint8Array(most);
    const items: number[] = [];
    for (const [at, reading] of readings.entries())
      for (const [word, share] of reading)
        for (let entry = this.starts[word]!; entry < this.starts[word + 1]!; entry++) {
          const item = this.items[entry]!;
          // It lacks an earlier word.
          if (held[item]! < at) continue;
          if (held[item] === at && at === readings.length - 1) items.push(item);
          held[item] = at + 1;
          scores[item]! += share * this.scores[entry]!;
        }
    return { words: readings.flatMap((reading) => [...reading.keys()]), items, scores };
  }

  /** Which of the words an item holds, and whether a name has them. */
  wordsOf(item: number, words: readonly number[]): { word: string; byName: boolean }[] {
    const held = [];
    for (const word of words) {
      const end = this.starts[word + 1]!;
      const entry = placeIn(this.items, item, this.starts[word]!, end);
      if (entry < end && this.items[entry] === item)
        held.push({ word: this.words[word]!, byName: this.byName[entry] === 1 });
    }
    return held;
  }
}

/** The first place, from `low` to `high`, whose value is not before the given one in an ascending list. */
function placeIn<Value extends number | string>(
  list: ArrayLike<Value>,
  value: Value,
  low: number,
  high: number,
): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (list[middle]! < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
