/** Makes the exports of the compiled corpus. */
import type { CorpusIndex } from "../../data/model/corpus-index.ts";
import { parseArchivedEdition } from "../../data/edition/archive/archived-edition.ts";
import { Edition } from "../../data/model/edition.ts";
import { DEFAULT_ORIGIN } from "../http/origin.ts";
import { makeExports } from "./make-exports.ts";

interface CompiledEditions {
  /** The current edition of each story. */
  editions: Edition[];
  /** The archived editions, except those of an older schema. */
  archive: Edition[];
}

function readCompiled(read: (path: string) => string): CompiledEditions {
  const { stories }: CorpusIndex = JSON.parse(read("index.json"));
  return {
    editions: stories.map(({ id, edition }) =>
      Edition.parse(JSON.parse(read(`${id}/${edition}.json`))),
    ),
    archive: stories.flatMap(({ id, editions }) =>
      editions
        // The compiler leaves out what was withdrawn.
        .filter(({ withdrawal }) => !withdrawal)
        .flatMap(
          ({ edition }) => parseArchivedEdition(read(`${id}/${edition}.json`))?.edition ?? [],
        ),
    ),
  };
}

/** The exports by URL path. `read` returns a file of the compiled corpus; `origin` is the service's public address. */
export async function exportCorpus(
  read: (path: string) => string,
  origin: string = DEFAULT_ORIGIN,
): Promise<Map<string, Uint8Array>> {
  const { editions, archive } = readCompiled(read);
  const files = new Map<string, Uint8Array>();
  for await (const { path, bytes } of makeExports(editions, origin, archive))
    files.set(path, bytes);
  return files;
}
