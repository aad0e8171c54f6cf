import { idRef, listRefs, wording } from "../../source/wording.ts";
import type { Wording } from "../../source/wording.ts";

/** Maximum number of ids in a remedy. */
const MAX_SUGGESTIONS = 8;

/** The existing ids that resemble an unknown one. */
export function findSimilarIds(id: string, existing: ReadonlySet<string>): string[] {
  const parts = new Set(id.split(/[- ]/));
  return [...existing].filter(
    (candidate) =>
      candidate.startsWith(id.slice(0, 4)) ||
      candidate.split(/[- ]/).some((part) => part.length > 3 && parts.has(part)),
  );
}

/** The remedy for an unknown id: those that resemble it, or any if none does. `kind`: "actor". */
export function suggestIds(
  similar: readonly string[],
  existing: ReadonlySet<string>,
  kind: string,
): Wording {
  const ids = (similar.length > 0 ? similar : [...existing]).slice(0, MAX_SUGGESTIONS);
  return ids.length === 0
    ? `add the ${kind} first`
    : wording`use one that exists (${listRefs(ids.map(idRef))}), or add it`;
}
