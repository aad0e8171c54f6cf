/** The order of developments, newest first. */
import type { Development } from "../model/edition.ts";

const descending = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);

/** How many relations deep a development leads back to others; what responds is later than what it responds to. A circle counts once. */
function computeDepths(developments: readonly Development[]): Map<string, number> {
  const byId = new Map(developments.map((development) => [development.id, development]));
  const depths = new Map<string, number>();
  const depthOf = (id: string): number => {
    const depth = depths.get(id);
    if (depth !== undefined) return depth;
    depths.set(id, 0);
    // A confirmation may come before what it confirms: "will visit", then the visit.
    const relations = (byId.get(id)?.relations ?? []).filter(({ type }) => type !== "confirms");
    const deepest = Math.max(0, ...relations.map(({ development }) => 1 + depthOf(development)));
    depths.set(id, deepest);
    return deepest;
  };
  // Sorted, so that the order of the files has no influence even in a circle.
  for (const id of [...byId.keys()].toSorted()) depthOf(id);
  return depths;
}

/** By latest possible day, then earliest day, then what responds to another, all descending; then by id. */
export function sortDevelopments(developments: readonly Development[]): Development[] {
  const depths = computeDepths(developments);
  return developments.toSorted(
    (a, b) =>
      descending(a.date.latest, b.date.latest) ||
      descending(a.date.earliest, b.date.earliest) ||
      (depths.get(b.id) ?? 0) - (depths.get(a.id) ?? 0) ||
      -descending(a.id, b.id),
  );
}
