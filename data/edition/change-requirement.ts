/** What publication requires for a change of a published edition. */

/** What can change. Some have a key of their own in a correction; others are corrected by naming the edition. */
export type Subject =
  | "development"
  | "statement"
  | "claim"
  | "standfirst"
  | "story"
  | "actor"
  | "article"
  | "origin"
  | "occasion";

/**
 * A correction if the meaning of what readers have seen changes, else a confirmation of the listed change; null for additions and for
 * what follows from other changes.
 */
export type Requirement = "correction" | "confirmation" | null;

/** Fields whose change changes the meaning: facts, and every text that editors write for readers. */
const MEANING: Readonly<Record<Subject, ReadonlySet<string>>> = {
  development: new Set(["headline", "summary", "status", "date", "kind", "relations"]),
  statement: new Set(["speaker", "stance", "date", "quotes", "addressee", "answers", "note"]),
  claim: new Set(["text", "kind", "period", "positions", "others", "settledBy"]),
  standfirst: new Set(["text"]),
  story: new Set(["title"]),
  actor: new Set(["name", "role", "kind", "memberOf"]),
  article: new Set(["publisher", "publisherNote", "published", "wire"]),
  origin: new Set(["description"]),
  occasion: new Set(["name"]),
};

/** Lists that only add to what readers have seen while all their items stay. */
const ADDITIVE = new Set([
  "quotes",
  "others",
  "evidence",
  "actors",
  "aliases",
  "formerIds",
  "corrections",
]);

/** Fields that are computed: what changes them is listed itself. */
const COMPUTED: Readonly<Partial<Record<Subject, ReadonlySet<string>>>> = {
  development: new Set(["disputed", "reports", "sources"]),
  story: new Set(["period", "reports", "sources", "positions"]),
  actor: new Set(["side"]),
  article: new Set(["letter"]),
};

export const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const hasItem = (list: readonly unknown[], item: unknown): boolean =>
  list.some((other) => isEqual(other, item));

/** What publication requires for one field that changed. */
export function findRequirement(
  subject: Subject,
  field: string,
  a: object,
  b: object,
): Requirement {
  if (COMPUTED[subject]?.has(field)) return null;
  const [before, after]: unknown[] = [Reflect.get(a, field), Reflect.get(b, field)];
  if (
    ADDITIVE.has(field) &&
    Array.isArray(before) &&
    Array.isArray(after) &&
    before.every((item) => hasItem(after, item))
  ) {
    const isOrdered = isEqual(
      after.filter((item) => hasItem(before, item)),
      before,
    );
    return isOrdered ? null : "confirmation";
  }
  // A note on words that had none is new to readers.
  if (field === "note" && before === null) return "confirmation";
  return MEANING[subject].has(field) ? "correction" : "confirmation";
}

/** The strictest of what the changed fields require. */
export function strictest(requirements: readonly Requirement[]): Requirement {
  if (requirements.includes("correction")) return "correction";
  return requirements.includes("confirmation") ? "confirmation" : null;
}
