/**
 * `npm run schemas`: writes the JSON Schemas of the editor's YAML to data/schemas/, from the Zod schemas. They are
 * committed, so that `# yaml-language-server: $schema=…` works in a fresh clone; a test fails when they are stale.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import {
  ActorsFile,
  ArticleFile,
  CorrectionsFile,
  DevelopmentFile,
  EditionsFile,
  StoryFile,
} from "./editor-files.ts";

export const SCHEMAS = join(import.meta.dirname, "schemas");

const FILES = {
  story: StoryFile,
  actors: ActorsFile,
  article: ArticleFile,
  development: DevelopmentFile,
  corrections: CorrectionsFile,
  editions: EditionsFile,
} as const satisfies Record<string, z.ZodType>;

export type SchemaName = keyof typeof FILES;

/** The JSON Schema of each kind of file, by file name. `io: "input"` because defaults may be left out. */
export function toJsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(FILES).map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }), null, 2)}\n`,
    ]),
  );
}

function main(): void {
  mkdirSync(SCHEMAS, { recursive: true });
  for (const [name, text] of toJsonSchemas()) writeFileSync(join(SCHEMAS, name), text);
}

if (import.meta.main) main();
