/** Reads published editions from the archive of a story. */
import { Edition } from "../../model/edition.ts";
import { SCHEMA_VERSION } from "../../model/edition/schema-version.ts";
import { hashContent } from "../canonical-json.ts";

/** The content of an archived file, parsed if it has the current schema; otherwise with the reason why it does not. */
export type ArchivedEdition = {
  /** Hash of the content, including fields that the schema does not have. */
  hash: string;
} & (
  | {
      /** As parsed: with the schema's defaults, without fields that it does not have. */
      edition: Edition;
      schemaProblem: null;
    }
  | { edition: null; schemaProblem: string }
);

/** Why content does not have the current schema, without a subject: it has another version, or the field at `path` is invalid. */
function describeSchemaProblem(content: object, path: PropertyKey[]): string {
  const version: unknown = "schema" in content ? content.schema : undefined;
  if (version !== SCHEMA_VERSION)
    return `is an edition of schema ${version === undefined ? "1 or older" : JSON.stringify(version)}, and this code reads schema ${SCHEMA_VERSION}`;
  return `is not an edition of schema ${SCHEMA_VERSION}: ${path.map(String).join(".")}`;
}

/** Parses an archived file; null if it is not a JSON object. */
export function parseArchivedEdition(text: string): ArchivedEdition | null {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof content !== "object" || content === null) return null;
  const { data, error } = Edition.safeParse(content);
  const hash = hashContent(content);
  return error
    ? {
        hash,
        edition: null,
        schemaProblem: describeSchemaProblem(content, error.issues[0]?.path ?? []),
      }
    : { hash, edition: data, schemaProblem: null };
}
