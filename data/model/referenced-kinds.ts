/** Which keys of files and editions have the ids of which kind of object. */

/** Kinds of objects that have `formerIds`. */
export const RENAMABLE_KINDS = ["development", "article", "actor"] as const;

export type RenamableKind = (typeof RENAMABLE_KINDS)[number];

/** Kinds of objects that files refer to by id. */
export type ReferencedKind =
  | RenamableKind
  | "statement"
  | "claim"
  | "occasion"
  | "origin"
  | "edition";

const KEYS: readonly (readonly [kind: ReferencedKind, keys: string])[] = [
  ["development", "denies respondsTo reactsTo follows confirms developments development settledBy"],
  ["article", "article"],
  ["actor", "actors speaker addressee sides side memberOf"],
  ["statement", "answers statement"],
  ["claim", "claim"],
  ["occasion", "occasion"],
  ["origin", "origin"],
  ["edition", "edition"],
];

/** The kind of object whose id is the value of a key. */
const KIND_BY_KEY = new Map(
  KEYS.flatMap(([kind, keys]) => keys.split(" ").map((key) => [key, kind] as const)),
);

/** `path`: keys and indices from the top of a file or edition. Returns null if the value there is no reference. */
export function findReferencedKind(path: readonly PropertyKey[]): ReferencedKind | null {
  const key = path.findLast((part) => typeof part === "string");
  // `by` of a status has ids of actors; `by` of a claim's `others` has a name.
  if (key === "by") return path.includes("status") ? "actor" : null;
  return KIND_BY_KEY.get(key ?? "") ?? null;
}
