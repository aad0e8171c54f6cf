/** `_corpus/index.json`: the stories of the compiled corpus and their editions. */
import type { Edition } from "./edition.ts";

/** Why an edition is no longer served; requests for it get a 410 with the reason. */
export interface Withdrawal {
  /** The day of the withdrawal, YYYY-MM-DD. */
  date: string;
  reason: string;
}

interface EditionEntry {
  edition: string;
  /** YYYY-MM-DD */
  published: string;
  note: string;
  /** Null unless the edition was withdrawn. Withdrawn editions are not in the compiled corpus. */
  withdrawal: Withdrawal | null;
}

export interface CorpusIndex {
  stories: (Pick<Edition, "id" | "title" | "summary" | "language" | "edition" | "published"> & {
    /** The archived editions, oldest first. */
    editions: EditionEntry[];
  })[];
}
