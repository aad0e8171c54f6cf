/** What publication requires for a change of a published edition. */
import { FIELD_ROLES, type Subject } from "./edition-fields.ts";

/**
 * A correction if the meaning of what readers have seen changes, else a confirmation of the listed change; null for additions and for
 * what follows from other changes.
 */
export type Requirement = "correction" | "confirmation" | null;

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
  const role = FIELD_ROLES[subject][field];
  if (role === "computed") return null;
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
  return role === "meaning" ? "correction" : "confirmation";
}

/** The strictest of what the changed fields require. */
export function strictest(requirements: readonly Requirement[]): Requirement {
  if (requirements.includes("correction")) return "correction";
  return requirements.includes("confirmation") ? "confirmation" : null;
}
