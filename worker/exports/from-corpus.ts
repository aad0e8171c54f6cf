/** The exports of the corpus that has just been compiled. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { CorpusIndex } from "../../data/model/corpus-index.ts";
import { parseArchivedEdition } from "../../data/edition/archived-edition.ts";
import { Edition } from "../../data/model/edition.ts";
import { writeExports } from "./all.ts";

interface Compiled {
  /** The current edition of each story. */
  editions: Edition[];
  /** The published ones, but for any that today's schema cannot read. */
  kept: Edition[];
}

/** Throws when the folder holds no compiled corpus. */
function readCompiled(corpus: string): Compiled {
  const read = (path: string) => readFileSync(join(corpus, path), "utf8");
  const { stories }: CorpusIndex = JSON.parse(read("index.json"));
  return {
    editions: stories.map(({ id, edition }) =>
      Edition.parse(JSON.parse(read(`${id}/${edition}.json`))),
    ),
    kept: stories.flatMap(({ id, editions }) =>
      editions.flatMap(
        ({ edition }) => parseArchivedEdition(read(`${id}/${edition}.json`))?.edition ?? [],
      ),
    ),
  };
}

/**
 * Writes the forms beside the compiled corpus and answers their paths. `origin`: where the deployment is, from the build
 * variable ORIGIN.
 */
export function exportCorpus(corpus: string, origin?: string): Promise<string[]> {
  const { editions, kept } = readCompiled(corpus);
  return writeExports(dirname(corpus), editions, origin, kept);
}
