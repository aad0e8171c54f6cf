/** One way to write a JSON value, and the name of an edition that follows from it. */
import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** RFC 8785: the same value always gives the same bytes. */
export function toCanonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error("there is no JSON for this value");
  return text;
}

/** The id of an edition: the first 12 hex digits of the hash of everything in it but its id and its day. */
export function hashContent(content: object): string {
  const named = Object.entries(content).filter(([key]) => key !== "edition" && key !== "published");
  const json = toCanonicalJson(Object.fromEntries(named));
  return createHash("sha256").update(json).digest("hex").slice(0, 12);
}
