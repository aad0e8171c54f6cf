/** Asks the index that the compiler has made of an edition's text. */
import MiniSearch, { type SearchResult } from "minisearch";
import type { Edition } from "../data/schema.ts";
import {
  fold,
  listSearchables,
  SEARCH_OPTIONS,
  searchKey,
  spellings,
  type CompiledSearch,
  type Searchable,
  type SearchableKind,
} from "../data/search.ts";
import { Highlighter, type Term } from "./highlight.ts";

export interface Hit {
  found: Searchable;
  score: number;
  /** What to highlight: the words that matched, and every spelling of an actor found by name. */
  terms: readonly Term[];
}

const words = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

export class SearchIndex {
  readonly highlighter = new Highlighter();
  private readonly items: ReadonlyMap<string, Searchable>;
  /** The words of every spelling, by actor. */
  private readonly spelled: ReadonlyMap<string, string[][]>;
  private readonly named: CompiledSearch["named"];
  private readonly mini: MiniSearch;

  constructor(edition: Edition, { named, index }: CompiledSearch) {
    this.items = new Map(listSearchables(edition).map((item) => [searchKey(item), item]));
    this.spelled = new Map(
      edition.actors.map((actor) => [actor.id, spellings(actor).map((name) => words(name))]),
    );
    this.named = named;
    this.mini = MiniSearch.loadJS(index, SEARCH_OPTIONS);
  }

  find(query: string, kinds?: readonly SearchableKind[]): Hit[] {
    return this.mini.search(query).flatMap((result) => {
      const found = this.items.get(String(result.id));
      if (!found || (kinds && !kinds.includes(found.kind))) return [];
      return [{ found, score: result.score, terms: this.spread(result) }];
    });
  }

  /** The ids of everything of that kind which holds the words. */
  ids(kind: SearchableKind, query: string): ReadonlySet<string> {
    return new Set(this.find(query, [kind]).map((hit) => hit.found.id));
  }

  private spread({ id, terms, match }: SearchResult): Term[] {
    const byName = terms.filter((term) => match[term]?.includes("names"));
    const others = (this.named[String(id)] ?? [])
      .map((actor) => this.spelled.get(actor) ?? [])
      .filter((all) => all.some((spelling) => byName.some((term) => spelling.includes(term))));
    return [...terms.map((term) => [term]), ...others.flat()];
  }
}
