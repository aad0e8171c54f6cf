/** `_corpus/index.json`: the stories of a compiled corpus and their editions, readable before any edition is loaded. */
import type { Edition } from "./edition.ts";

export interface CorpusIndex {
  stories: (Pick<Edition, "id" | "title" | "summary" | "language" | "edition" | "published"> & {
    /** The archived editions, oldest first. */
    editions: { edition: string; published: string; note: string }[];
  })[];
}
