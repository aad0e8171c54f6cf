/** Builds the MiniSearch index of an edition, for the Worker. */
import MiniSearch from "minisearch";
import type { Edition } from "../../model/edition.ts";
import { listPhrase, listTerms } from "../../model/text/search-text.ts";
import {
  INDEX_OPTIONS,
  listSearchables,
  spellings,
  type IndexedDocument,
} from "../../model/searchables.ts";

/** Terms surrounded by spaces, so that `includes` compares whole terms. */
const spaced = (terms: readonly string[]): string => ` ${terms.join(" ")} `;

/** The index as JSON, for `MiniSearch.loadJSON`. Deterministic. */
export function buildSearchIndex(edition: Edition): string {
  const actors = edition.actors.map((actor) => ({
    id: actor.id,
    names: spellings(actor).join("\n"),
    phrases: spellings(actor).map((name) => spaced(listPhrase(name))),
  }));
  const index = new MiniSearch<IndexedDocument>(INDEX_OPTIONS);
  for (const [id, { title, text, actors: related }] of listSearchables(edition).entries()) {
    const terms = spaced(listTerms(`${title}\n${text}`));
    const named = actors.filter(
      (actor) => related.includes(actor.id) || actor.phrases.some((name) => terms.includes(name)),
    );
    index.add({
      id,
      title,
      text,
      names: named.map(({ names }) => names).join("\n"),
      actors: named.map((actor) => actor.id),
    });
  }
  return JSON.stringify(index);
}
