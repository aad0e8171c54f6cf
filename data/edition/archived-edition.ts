/** Published editions as they were kept. */
import { hashContent, toCanonicalJson } from "./canonical-json.ts";
import { Edition } from "../model/edition.ts";

export interface ArchivedEdition {
  /** Null where today's schema cannot read what was published. */
  edition: Edition | null;
  /** Of everything in the file, also of what the schema does not know. */
  hash: string;
  /** As RFC 8785 writes it, whatever a formatter has done to the file. */
  canonical: string;
}

/** What a kept file holds; null where it is no JSON object. */
export function parseArchivedEdition(text: string): ArchivedEdition | null {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof content !== "object" || content === null) return null;
  const { data } = Edition.safeParse(content);
  return { edition: data ?? null, hash: hashContent(content), canonical: toCanonicalJson(content) };
}
