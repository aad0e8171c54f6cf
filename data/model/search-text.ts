/** What can be found in an edition, and by which words: what the compiler and the Worker must agree on. */
import type { Actor, Edition } from "./edition.ts";

export const SEARCHABLE_KINDS = ["development", "statement", "article"] as const;
export type SearchableKind = (typeof SEARCHABLE_KINDS)[number];

export interface Searchable {
  kind: SearchableKind;
  id: string;
  /** Shown as the hit's heading. */
  title: string;
  /** The text that is searched and highlighted. */
  text: string;
  /** The actors that it is known to be about or by. */
  actors: readonly string[];
}

/**
 * What the compiler writes beside an edition: how well each word, alone, finds each of its searchables. Items are numbers in the
 * list of `listSearchables`.
 */
export interface CompiledSearch {
  /** The actors that each item names. */
  named: string[][];
  /** Every word, folded, in the order of `<`. */
  words: string[];
  /** Where the entries of each word begin in the lists below, and where the last one's end. */
  starts: number[];
  /** The item of each entry, ascending within a word. */
  items: number[];
  /** How well the word finds it (BM25+), in thousandths. */
  scores: number[];
  /** 1 where a name of an actor whom the item names has the word, else 0. */
  byName: number[];
}

/** Lower case without accents, so that "Düşen" and "dusen" are one word. */
export const fold = (word: string): string =>
  word.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** The words of a text as they stand in it, with their UTF-16 offsets. */
export const findWords = (text: string): RegExpStringIterator<RegExpExecArray> =>
  text.matchAll(/[\p{L}\p{M}\p{N}]+/gu);

/** The words of a text, folded. */
export const listWords = (text: string): string[] =>
  Array.from(findWords(text), ([word]) => fold(word));

export const spellings = ({ name, aliases }: Actor): string[] => [name, ...aliases];

/** Everything in an edition that can be found. */
export function listSearchables(edition: Edition): Searchable[] {
  const headlines = new Map(edition.developments.map(({ id, headline }) => [id, headline]));
  return [
    ...edition.developments.map(({ id, headline, summary, actors }): Searchable => ({
      kind: "development",
      id,
      title: headline,
      text: summary,
      actors,
    })),
    ...edition.statements.map(({ id, development, speaker, quotes }): Searchable => ({
      kind: "statement",
      id,
      title: headlines.get(development) ?? development,
      text: quotes.map((quote) => quote.selector[0].exact).join("\n"),
      actors: [speaker],
    })),
    ...edition.articles.map(({ id, title, body }): Searchable => ({
      kind: "article",
      id,
      title,
      text: body ?? "",
      actors: [],
    })),
  ];
}
