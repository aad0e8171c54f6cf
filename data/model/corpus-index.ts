/** `_corpus/index.json`: the stories of a compiled corpus and their editions, readable before any edition is loaded. */
import type { Edition } from "./edition.ts";

/** An edition that must not be served any more; requests for it are answered 410 with the reason. */
export interface Withdrawal {
  /** The day of the withdrawal, YYYY-MM-DD. */
  date: string;
  reason: string;
}

export interface EditionEntry {
  edition: string;
  /** YYYY-MM-DD */
  published: string;
  note: string;
  /** Null unless the edition has been withdrawn; a withdrawn edition has no file in the compiled corpus. */
  withdrawal: Withdrawal | null;
}

export interface CorpusIndex {
  stories: (Pick<Edition, "id" | "title" | "summary" | "language" | "edition" | "published"> & {
    /** The archived editions, oldest first. */
    editions: EditionEntry[];
  })[];
}
