/** The objects of an edition that search finds, and the options with which the MiniSearch index is built and loaded. */
import type { Options } from "minisearch";
import type { Actor, Claim, Edition } from "./edition.ts";
import { listTerms } from "./text/search-text.ts";

export const SEARCHABLE_KINDS = ["development", "statement", "claim", "article"] as const;
export type SearchableKind = (typeof SEARCHABLE_KINDS)[number];

export interface Searchable {
  kind: SearchableKind;
  id: string;
  /** Heading of the search result. */
  title: string;
  /** The text that is searched and highlighted. */
  text: string;
  /** Ids of the actors that take part or speak. */
  actors: readonly string[];
}

/** A searchable in the index. */
export interface IndexedDocument {
  /** Its index in `listSearchables`. */
  id: number;
  title: string;
  text: string;
  /** Every spelling of every actor that it names, so that any of them matches. */
  names: string;
  /** Ids of those actors. */
  actors: readonly string[];
}

/** Must be the same for building and for loading an index. */
export const INDEX_OPTIONS: Options<IndexedDocument> = {
  fields: ["title", "text", "names"],
  storeFields: ["actors"],
  tokenize: listTerms,
  // The tokeniser has already normalised the terms.
  processTerm: (term) => term,
};

/** The name of an actor and its aliases. */
export const spellings = ({ name, aliases }: Actor): string[] => [name, ...aliases];

/** A claim matches by its sentence, the notes on its positions, and the sides and speakers that have one. */
function claimToSearchable({ id, text, positions, others }: Claim, edition: Edition): Searchable {
  const speakers = new Map(
    edition.statements.map((statement) => [statement.id, statement.speaker]),
  );
  const present = positions.filter(({ value }) => value !== "not-here");
  const notes = [
    ...positions.map(({ note }) => note),
    ...others.flatMap(({ note, evidence }) => [note, evidence.selector[0].exact]),
  ];
  return {
    kind: "claim",
    id,
    title: text,
    text: notes.filter((note) => note !== null).join("\n"),
    actors: present.flatMap(({ side, statement }) => [side, speakers.get(statement ?? "") ?? side]),
  };
}

/** Every searchable object of an edition. */
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
    ...edition.claims.map((claim) => claimToSearchable(claim, edition)),
    ...edition.articles.map(({ id, title, body }): Searchable => ({
      kind: "article",
      id,
      title,
      text: body ?? "",
      actors: [],
    })),
  ];
}
