/** Full text over one edition: what a query finds, best first. */
import type { Edition } from "../../data/model/edition.ts";
import {
  listSearchables,
  listWords,
  spellings,
  type CompiledSearch,
  type Searchable,
  type SearchableKind,
} from "../../data/model/search-text.ts";
import { groupTerms, Highlighter, type Term, type Terms } from "./highlight.ts";
import type { Listed } from "../api/paginate.ts";
import { Sorted } from "./sorted.ts";
import { type Found, WordIndex } from "./word-index.ts";

export interface Hit {
  found: Searchable;
  score: number;
  /** What to highlight: the words that matched, and every spelling of an actor found by name. */
  terms: Terms;
}

export interface FindOptions {
  /** Whether it may be found. */
  allows?: (found: Searchable) => boolean;
  /** What comes first, as for `Array.sort`; of equals, and where it is left out, the best. */
  order?: (a: Searchable, b: Searchable) => number;
}

export class SearchIndex {
  readonly highlighter = new Highlighter();
  private readonly searchables: readonly Searchable[];
  /** Every spelling of an actor, and all words of these, by the actor's id. */
  private readonly spelled: ReadonlyMap<string, { terms: Term[]; words: ReadonlySet<string> }>;
  private readonly named: CompiledSearch["named"];
  private readonly words: WordIndex;

  constructor(edition: Edition, { named, ...words }: CompiledSearch) {
    this.searchables = listSearchables(edition);
    this.spelled = new Map(
      edition.actors.map((actor) => {
        const terms = spellings(actor).map((name) => listWords(name));
        return [actor.id, { terms, words: new Set(terms.flat()) }];
      }),
    );
    this.named = named;
    this.words = new WordIndex(words);
  }

  /** What holds all words of the query. */
  find(query: string, { allows, order }: FindOptions = {}): Listed<Hit> {
    const { words, items, scores } = this.read(query);
    const sorted = new Sorted(
      allows ? items.filter((item) => allows(this.searchables[item]!)) : items,
      (a, b) =>
        order?.(this.searchables[a]!, this.searchables[b]!) || scores[b]! - scores[a]! || a - b,
    );
    return {
      length: sorted.length,
      slice: (from, to) =>
        sorted.slice(from, to).map((item) => ({
          found: this.searchables[item]!,
          score: scores[item]! / 1000,
          terms: groupTerms(this.listTerms(item, words)),
        })),
    };
  }

  /** The ids of everything of that kind which holds the words. */
  ids(kind: SearchableKind, query: string): ReadonlySet<string> {
    const found = this.read(query).items.map((item) => this.searchables[item]!);
    return new Set(found.filter((one) => one.kind === kind).map(({ id }) => id));
  }

  /** Slips are forgiven only where nothing is found without. */
  private read(query: string): Found {
    const { length } = this.searchables;
    const words = listWords(query);
    const found = this.words.find(
      words.map((word) => this.words.read(word)),
      length,
    );
    if (found.items.length > 0) return found;
    return this.words.find(
      words.map((word) => this.words.readWithSlips(word)),
      length,
    );
  }

  private listTerms(item: number, words: readonly number[]): Term[] {
    const held = this.words.wordsOf(item, words);
    const terms: Term[] = held.map(({ word }) => [word]);
    const byName = held.filter((one) => one.byName);
    if (byName.length === 0) return terms;
    for (const actor of this.named[item] ?? []) {
      const spelled = this.spelled.get(actor);
      if (spelled && byName.some(({ word }) => spelled.words.has(word)))
        terms.push(...spelled.terms);
    }
    return terms;
  }
}
