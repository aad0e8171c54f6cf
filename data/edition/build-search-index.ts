/**
 * Full text over one edition, ranked by MiniSearch (BM25+). Every spelling of an actor finds what mentions it by any other: the
 * names of each item's actors, in all their spellings, are a field of their own.
 *
 * MiniSearch is asked for every word there is, once, here: the Worker only adds up what it answered, so that a search takes
 * it hardly longer in a story a hundred times as large (the README's table of growth).
 */
import MiniSearch from "minisearch";
import type { Edition } from "../model/edition.ts";
import {
  fold,
  listSearchables,
  listWords,
  spellings,
  type CompiledSearch,
} from "../model/search-text.ts";

interface Indexed {
  item: number;
  title: string;
  text: string;
  names: string;
}

/** MiniSearch's own index of the items, the actors that each names, and every word. */
export function indexTexts(edition: Edition): {
  mini: MiniSearch<Indexed>;
  named: string[][];
  words: string[];
} {
  const actors = edition.actors.map((actor) => ({ actor, names: spellings(actor).map(fold) }));
  const vocabulary = new Set<string>();
  const mini = new MiniSearch<Indexed>({
    idField: "item",
    fields: ["title", "text", "names"],
    tokenize: listWords,
    processTerm: (word) => {
      vocabulary.add(word);
      return word;
    },
    searchOptions: { boost: { title: 3, names: 2 }, processTerm: (word) => word },
  });
  const named = listSearchables(edition).map(({ title, text, actors: known }, item) => {
    const within = fold(`${title}\n${text}`);
    const about = actors.filter(
      ({ actor, names }) => known.includes(actor.id) || names.some((name) => within.includes(name)),
    );
    const names = about.flatMap(({ actor }) => spellings(actor)).join("\n");
    mini.add({ item, title, text, names });
    return about.map(({ actor }) => actor.id);
  });
  return { mini, named, words: [...vocabulary].toSorted((a, b) => (a < b ? -1 : 1)) };
}

export function buildSearchIndex(edition: Edition): CompiledSearch {
  const { mini, named, words } = indexTexts(edition);
  const found = words.map((word) =>
    mini.search(word, { tokenize: () => [word] }).toSorted((a, b) => a.id - b.id),
  );
  let end = 0;
  return {
    named,
    words,
    starts: [0, ...found.map((results) => (end += results.length))],
    items: found.flatMap((results) => results.map(({ id }) => Number(id))),
    scores: found.flatMap((results) => results.map(({ score }) => Math.round(score * 1000))),
    byName: found.flatMap((results, at) =>
      results.map(({ match }) => Number(match[words[at]!]?.includes("names") ?? false)),
    ),
  };
}
