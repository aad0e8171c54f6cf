/** Editions as they were published, read from the archive of a story. */
import { Edition, SCHEMA_VERSION } from "../model/edition.ts";
import { hashContent, toCanonicalJson } from "./canonical-json.ts";

export interface ArchivedEdition {
  /** Null where the schema cannot read it; `refusal` says why. */
  edition: Edition | null;
  refusal: string | null;
  /** Of everything in the file, fields unknown to the schema included. */
  hash: string;
  /** RFC 8785, whatever a formatter has done to the file. */
  canonical: string;
}

/** Why the schema cannot read an edition: a version that it does not know is named. */
function explainRefusal(content: object, path: PropertyKey[]): string {
  const version: unknown = "schema" in content ? content.schema : undefined;
  if (version !== SCHEMA_VERSION)
    return `is an edition of schema ${version === undefined ? "1 or older" : JSON.stringify(version)}, and this code reads schema ${SCHEMA_VERSION}`;
  return `is not an edition of schema ${SCHEMA_VERSION}: ${path.map(String).join(".")}`;
}

/** Parses an archived file; null where it is no JSON object. */
export function parseArchivedEdition(text: string): ArchivedEdition | null {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof content !== "object" || content === null) return null;
  const { data, error } = Edition.safeParse(content);
  return {
    edition: data ?? null,
    refusal: error ? explainRefusal(content, error.issues[0]?.path ?? []) : null,
    hash: hashContent(content),
    canonical: toCanonicalJson(content),
  };
}
