import { join } from "node:path";
import { stringify } from "yaml";
import type { EditionsFile } from "../../model/story-files.ts";
import { schemaComment } from "../../source/yaml/json-schemas.ts";
import type { Story } from "../../source/story.ts";

/** Path and text of a story's editions/index.yaml. `entries`: oldest first. */
export function formatEditionsIndex(
  { folder, editions }: Story,
  entries: EditionsFile,
): [path: string, text: string] {
  const comment = schemaComment(editions.source.file, "editions");
  return [
    join(folder, "editions", "index.yaml"),
    `${comment}\n${stringify(entries, { lineWidth: 0 })}`,
  ];
}
