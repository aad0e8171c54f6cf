/** Full text over one edition. Every spelling of an actor finds what mentions it by any other. */
import MiniSearch, { type SearchResult } from "minisearch";
import type { Actor, Edition } from "../data/schema.ts";

export type Kind = "development" | "statement" | "article";

export interface Entry {
  key: string;
  kind: Kind;
  id: string;
  /** Shown as the hit's heading. */
  title: string;
  /** The text that is searched and highlighted. */
  text: string;
  /** One line an actor, its spellings parted by "; ". */
  names: string;
}

/** Lower case without accents, so that "Düşen" and "dusen" are one word. */
export const fold = (word: string): string =>
  word.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

const spellings = (actor: Actor): string[] => [actor.name, ...actor.aliases];

const words = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

function actorsIn(text: string, actors: readonly Actor[]): Actor[] {
  const folded = fold(text);
  return actors.filter((actor) => spellings(actor).some((name) => folded.includes(fold(name))));
}

/** Everything in an edition that can be found. */
export function listEntries(edition: Edition): Entry[] {
  const actors = new Map(edition.actors.map((actor) => [actor.id, actor]));
  const headlines = new Map(edition.developments.map(({ id, headline }) => [id, headline]));
  const entry = (kind: Kind, id: string, title: string, text: string, named: string[]): Entry => {
    const known = named.flatMap((one) => actors.get(one) ?? []);
    const all = new Set([...known, ...actorsIn(`${title}\n${text}`, edition.actors)]);
    const names = Array.from(all, (actor) => spellings(actor).join("; ")).join("\n");
    return { key: `${kind} ${id}`, kind, id, title, text, names };
  };
  return [
    ...edition.developments.map((one) =>
      entry("development", one.id, one.headline, one.summary, one.actors),
    ),
    ...edition.statements.map(({ id, development, speaker, quotes }) =>
      entry(
        "statement",
        id,
        headlines.get(development) ?? development,
        quotes.map((quote) => quote.selector[0].exact).join("\n"),
        [speaker],
      ),
    ),
    ...edition.articles.map(({ id, title, body }) => entry("article", id, title, body ?? "", [])),
  ];
}

export interface Hit {
  entry: Entry;
  score: number;
  /** The words to highlight, folded: those that matched, and other spellings of an actor matched by name. */
  terms: ReadonlySet<string>;
}

function spreadTerms({ names }: Entry, { terms, match }: SearchResult): Set<string> {
  const named = terms.filter((term) => match[term]?.includes("names"));
  const others = names
    .split("\n")
    .map(words)
    .filter((spelled) => named.some((term) => spelled.includes(term)));
  return new Set([...terms, ...others.flat()]);
}

export class SearchIndex {
  private readonly entries: ReadonlyMap<string, Entry>;
  private readonly mini: MiniSearch<Entry>;

  constructor(edition: Edition) {
    const entries = listEntries(edition);
    this.entries = new Map(entries.map((entry) => [entry.key, entry]));
    this.mini = new MiniSearch<Entry>({
      idField: "key",
      fields: ["title", "text", "names"],
      processTerm: fold,
      searchOptions: {
        boost: { title: 3, names: 2 },
        combineWith: "AND",
        prefix: true,
        // One slip in a word of five letters or more; shorter words would match anything.
        fuzzy: (term) => (term.length >= 5 ? 1 : false),
      },
    });
    this.mini.addAll(entries);
  }

  find(words: string, kinds?: readonly Kind[]): Hit[] {
    const filter = (result: SearchResult): boolean => {
      const kind = this.entries.get(String(result.id))?.kind;
      return kind !== undefined && (!kinds || kinds.includes(kind));
    };
    return this.mini.search(words, { filter }).flatMap((result) => {
      const entry = this.entries.get(String(result.id));
      return entry ? [{ entry, score: result.score, terms: spreadTerms(entry, result) }] : [];
    });
  }

  /** The ids of everything of that kind which holds the words. */
  ids(kind: Kind, words: string): ReadonlySet<string> {
    return new Set(this.find(words, [kind]).map((hit) => hit.entry.id));
  }
}
