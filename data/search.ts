/**
 * Full text over one edition, indexed by the compiler. Every spelling of an actor finds what mentions it by any other:
 * the names of each object's actors, in all their spellings, are a field of their own.
 */
import MiniSearch, { type AsPlainObject, type Options } from "minisearch";
import type { Actor, Edition } from "./schema.ts";

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

/** What the compiler writes beside an edition. */
export interface CompiledSearch {
  /** The actors that each object names, by `searchKey`. */
  named: Record<string, string[]>;
  index: AsPlainObject;
}

/** Lower case without accents, so that "Düşen" and "dusen" are one word. */
export const fold = (word: string): string =>
  word.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

export const spellings = ({ name, aliases }: Actor): string[] => [name, ...aliases];

export const searchKey = ({ kind, id }: Pick<Searchable, "kind" | "id">): string => `${kind} ${id}`;

interface Indexed {
  key: string;
  title: string;
  text: string;
  names: string;
}

/** Whoever reads the index has to ask in the way in which it was made. */
export const SEARCH_OPTIONS: Options<Indexed> = {
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
};

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

export function compileSearch(edition: Edition): CompiledSearch {
  const folded = edition.actors.map((actor) => ({ actor, names: spellings(actor).map(fold) }));
  const mini = new MiniSearch<Indexed>(SEARCH_OPTIONS);
  const named: Record<string, string[]> = {};
  for (const item of listSearchables(edition)) {
    const key = searchKey(item);
    const within = fold(`${item.title}\n${item.text}`);
    const about = folded.filter(
      ({ actor, names }) =>
        item.actors.includes(actor.id) || names.some((name) => within.includes(name)),
    );
    named[key] = about.map(({ actor }) => actor.id);
    const names = about.flatMap(({ actor }) => spellings(actor)).join("\n");
    mini.add({ key, title: item.title, text: item.text, names });
  }
  return { named, index: mini.toJSON() };
}
