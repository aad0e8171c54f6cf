/** Writes the exports of the compiled corpus. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { CorpusIndex } from "../../data/model/corpus-index.ts";
import { parseArchivedEdition } from "../../data/edition/archived-edition.ts";
import { Edition } from "../../data/model/edition.ts";
import { writeExports } from "./write-exports.ts";

interface CompiledEditions {
  /** The current edition of each story. */
  editions: Edition[];
  /** The archived editions, except those of an older schema. */
  archive: Edition[];
}

/** Throws if the folder has no compiled corpus. */
function readCompiled(corpus: string): CompiledEditions {
  const read = (path: string) => readFileSync(join(corpus, path), "utf8");
  const { stories }: CorpusIndex = JSON.parse(read("index.json"));
  return {
    editions: stories.map(({ id, edition }) =>
      Edition.parse(JSON.parse(read(`${id}/${edition}.json`))),
    ),
    archive: stories.flatMap(({ id, editions }) =>
      editions.flatMap(
        ({ edition }) => parseArchivedEdition(read(`${id}/${edition}.json`))?.edition ?? [],
      ),
    ),
  };
}

/** Writes the exports next to the compiled corpus and returns their paths. `origin`: the build variable ORIGIN. */
export function exportCorpus(corpus: string, origin?: string): Promise<string[]> {
  const { editions, archive } = readCompiled(corpus);
  return writeExports(dirname(corpus), editions, origin, archive);
}
