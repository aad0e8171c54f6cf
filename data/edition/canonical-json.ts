/** Canonical JSON, and the hash of an edition's content. */
import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** Canonical JSON (RFC 8785): equal values have the same text. Throws if the value has no JSON representation. */
export function toCanonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error("the value has no JSON representation");
  return text;
}

/** The id of an edition: the first 12 hex digits of the SHA-256 of its canonical JSON without its id and day of publication. */
export function hashContent(content: object): string {
  const hashed = Object.entries(content).filter(
    ([key]) => key !== "edition" && key !== "published",
  );
  const json = toCanonicalJson(Object.fromEntries(hashed));
  return createHash("sha256").update(json).digest("hex").slice(0, 12);
}
