/** JSON Schemas of the editors' YAML files, generated from the Zod schemas. */
import { dirname, join } from "node:path";
import * as z from "zod";
import { fromDisplayPath, relativeReference } from "../paths.ts";
import type { YamlSource } from "./yaml-source.ts";
import {
  ActorsFile,
  ArticleFile,
  ClaimFile,
  CorrectionsFile,
  DevelopmentFile,
  EditionsFile,
  StoryFile,
} from "../../model/story-files.ts";

export const SCHEMAS_FOLDER = join(import.meta.dirname, "..", "..", "json-schema");

const FILES = {
  story: StoryFile,
  actors: ActorsFile,
  article: ArticleFile,
  development: DevelopmentFile,
  claim: ClaimFile,
  corrections: CorrectionsFile,
  editions: EditionsFile,
} as const satisfies Record<string, z.ZodType>;

export type SchemaName = keyof typeof FILES;

/** The JSON Schema of each kind of file, by file name. `io: "input"`, because values with a default may be omitted. */
export function toJsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(FILES).map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }), null, 2)}\n`,
    ]),
  );
}

/** The first line of a YAML file, which lets text editors complete and validate it. */
export const schemaComment = (file: string, schema: SchemaName): string =>
  `# yaml-language-server: $schema=${relativeReference(dirname(fromDisplayPath(file)), SCHEMAS_FOLDER)}/${schema}.json`;

/** The remedy that adds something to a YAML file, on one line; where the file is absent or empty, it names the first line too. */
export const describeAddition = (
  { file, text }: Pick<YamlSource, "file" | "text">,
  schema: SchemaName,
  addition: string,
): string => {
  const below = text === "" ? `, below the first line ${schemaComment(file, schema)}` : "";
  return `add to ${file}${below}: ${addition}`;
};
