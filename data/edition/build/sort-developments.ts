import { compareText } from "../../model/text/compare-text.ts";
import type { Development } from "../../model/edition.ts";

/** The length of the longest chain of relations from each development: a response is later than what it responds to. */
function computeDepths(developments: readonly Development[]): Map<string, number> {
  const byId = new Map(developments.map((development) => [development.id, development]));
  const depths = new Map<string, number>();
  const depthOf = (id: string): number => {
    const depth = depths.get(id);
    if (depth !== undefined) return depth;
    depths.set(id, 0);
    // A confirmation may precede what it confirms: "will visit", then the visit.
    const relations = (byId.get(id)?.relations ?? []).filter(({ type }) => type !== "confirms");
    const deepest = Math.max(0, ...relations.map(({ development }) => 1 + depthOf(development)));
    depths.set(id, deepest);
    return deepest;
  };
  // Sorted, so that the result does not depend on the order of the files even if there is a cycle.
  for (const id of [...byId.keys()].toSorted()) depthOf(id);
  return depths;
}

/** Sorts by latest possible day, earliest possible day and chain of relations, all descending; then by id. */
export function sortDevelopments(developments: readonly Development[]): Development[] {
  const depths = computeDepths(developments);
  return developments.toSorted(
    (a, b) =>
      compareText(b.date.latest, a.date.latest) ||
      compareText(b.date.earliest, a.date.earliest) ||
      (depths.get(b.id) ?? 0) - (depths.get(a.id) ?? 0) ||
      compareText(a.id, b.id),
  );
}
