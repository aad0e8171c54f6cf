/** Full-text search of one edition, with MiniSearch (BM25+) and the index that the compiler built. */
import MiniSearch, { type Query, type SearchOptions, type SearchResult } from "minisearch";
import type { Edition } from "../../data/model/edition.ts";
import {
  INDEX_OPTIONS,
  listSearchables,
  spellings,
  type IndexedDocument,
  type Searchable,
  type SearchableKind,
} from "../../data/model/searchables.ts";
import {
  isUnspaced,
  listPhrase,
  listTerms,
  parseSearchQuery,
  type ParsedQuery,
} from "../../data/model/text/search-text.ts";
import { groupPhrases, type SearchPhrase, type Phrases } from "./highlight.ts";

export interface SearchHit {
  found: Searchable;
  /** BM25+; comparable within one query only. */
  score: number;
  /** The index terms that matched, each with the fields that contain it. */
  match: SearchResult["match"];
  /** Ids of the actors that the object names. */
  actors: readonly string[];
}

export interface FindOptions {
  /** A filter of the results. */
  filter?: (found: Searchable) => boolean;
  /** Comparator of the results. Default, and for equal results: by score, highest first. */
  compare?: (a: Searchable, b: Searchable) => number;
}

const OPTIONS: SearchOptions = {
  tokenize: (term) => [term],
  boost: { title: 3, names: 2 },
  // A single letter is the prefix of too many words, but a whole word in scripts without spaces.
  prefix: (term) => term.length > 1 || isUnspaced(term),
};

/** Minimum length of a term that may match with a typing error: in a shorter one, too much would match. */
const FUZZY_LENGTH = 5;
const FUZZY_OPTIONS: SearchOptions = {
  ...OPTIONS,
  fuzzy: ({ length }) => (length >= FUZZY_LENGTH ? 1 : false),
};

const toQuery = (words: ParsedQuery): Query => ({
  combineWith: "AND",
  queries: words.map((alternatives) => ({
    combineWith: "OR",
    queries: alternatives.map((terms) => ({ combineWith: "AND", queries: [...terms] })),
  })),
});

export class SearchIndex {
  private readonly searchables: readonly Searchable[];
  /** Every spelling of an actor's name, and all their terms, by the actor's id. */
  private readonly spellings: ReadonlyMap<
    string,
    { phrases: SearchPhrase[]; terms: ReadonlySet<string> }
  >;
  private readonly index: MiniSearch<IndexedDocument>;

  /** `json`: the index that `buildSearchIndex` returns for the same edition. */
  constructor(edition: Edition, json: string) {
    this.searchables = listSearchables(edition);
    this.spellings = new Map(
      edition.actors.map((actor) => {
        const names = spellings(actor);
        return [
          actor.id,
          { phrases: names.map(listPhrase), terms: new Set(names.flatMap(listTerms)) },
        ];
      }),
    );
    this.index = MiniSearch.loadJSON(json, INDEX_OPTIONS);
  }

  /** The objects that contain all words of the query. */
  find(query: string, { filter, compare }: FindOptions = {}): SearchHit[] {
    const hits = this.search(query)
      .map(({ id, score, match, actors }): SearchHit => ({
        found: this.searchables[id]!,
        score,
        match,
        actors,
      }))
      .filter(({ found }) => filter?.(found) ?? true);
    return compare ? hits.toSorted((a, b) => compare(a.found, b.found)) : hits;
  }

  /** Ids of the objects of a kind that contain all words of the query. */
  ids(kind: SearchableKind, query: string): ReadonlySet<string> {
    const hits = this.find(query, { filter: (found) => found.kind === kind });
    return new Set(hits.map(({ found }) => found.id));
  }

  /** The phrases to highlight in a hit: the terms that matched, and every spelling of an actor whose name matched. */
  listPhrases({ match, actors }: SearchHit): Phrases {
    const phrases: SearchPhrase[] = Object.keys(match).map((term) => [term]);
    const inNames = Object.keys(match).filter((term) => match[term]!.includes("names"));
    for (const actor of actors) {
      const spelled = this.spellings.get(actor);
      if (spelled && inNames.some((term) => spelled.terms.has(term)))
        phrases.push(...spelled.phrases);
    }
    return groupPhrases(phrases);
  }

  /** Allows typing errors only if there is no exact match. */
  private search(text: string): SearchResult[] {
    const words = parseSearchQuery(text);
    if (words.length === 0) return [];
    const query = toQuery(words);
    const results = this.index.search(query, OPTIONS);
    return results.length > 0 ? results : this.index.search(query, FUZZY_OPTIONS);
  }
}
