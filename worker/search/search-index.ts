/** Full-text search over one edition, by MiniSearch (BM25+) on the index that the compiler built. */
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
  parseQuery,
  type ParsedQuery,
} from "../../data/model/search-text.ts";
import { groupPhrases, type Phrase, type Phrases } from "./highlight.ts";

export interface SearchHit {
  found: Searchable;
  /** BM25+; comparable within one query only. */
  score: number;
  /** The terms of the index that matched, each with the fields that have it. */
  match: SearchResult["match"];
  /** Ids of the actors that it names. */
  actors: readonly string[];
}

export interface FindOptions {
  /** Whether it may be found. */
  allows?: (found: Searchable) => boolean;
  /** What comes first, as for `Array.sort`; of equals, and where it is left out, the best. */
  order?: (a: Searchable, b: Searchable) => number;
}

const OPTIONS: SearchOptions = {
  tokenize: (term) => [term],
  boost: { title: 3, names: 2 },
  // One letter begins too many words to say anything, but is a word where there are no spaces.
  prefix: (term) => term.length > 1 || isUnspaced(term),
};

/** Letters from which on a typing error is forgiven; one in a shorter word would match anything. */
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
  /** Every spelling of an actor, and all terms of these, by the actor's id. */
  private readonly spellings: ReadonlyMap<
    string,
    { phrases: Phrase[]; terms: ReadonlySet<string> }
  >;
  private readonly index: MiniSearch<IndexedDocument>;

  /** `json`: what `buildSearchIndex` wrote for the same edition. */
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

  /** What holds all words of the query. */
  find(query: string, { allows, order }: FindOptions = {}): SearchHit[] {
    const hits = this.search(query)
      .map(({ id, score, match, actors }): SearchHit => ({
        found: this.searchables[id]!,
        score,
        match,
        actors,
      }))
      .filter(({ found }) => allows?.(found) ?? true);
    return order ? hits.toSorted((a, b) => order(a.found, b.found)) : hits;
  }

  /** The ids of everything of that kind which holds the words. */
  ids(kind: SearchableKind, query: string): ReadonlySet<string> {
    const hits = this.find(query, { allows: (found) => found.kind === kind });
    return new Set(hits.map(({ found }) => found.id));
  }

  /** What to highlight in a hit: the terms that matched, and every spelling of an actor found by name. */
  listPhrases({ match, actors }: SearchHit): Phrases {
    const phrases: Phrase[] = Object.keys(match).map((term) => [term]);
    const inNames = Object.keys(match).filter((term) => match[term]!.includes("names"));
    for (const actor of actors) {
      const spelled = this.spellings.get(actor);
      if (spelled && inNames.some((term) => spelled.terms.has(term)))
        phrases.push(...spelled.phrases);
    }
    return groupPhrases(phrases);
  }

  /** Typing errors are forgiven only where nothing is found without. */
  private search(text: string): SearchResult[] {
    const words = parseQuery(text);
    if (words.length === 0) return [];
    const query = toQuery(words);
    const results = this.index.search(query, OPTIONS);
    return results.length > 0 ? results : this.index.search(query, FUZZY_OPTIONS);
  }
}
