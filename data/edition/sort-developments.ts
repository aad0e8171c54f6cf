/** The order of developments, newest first. */
import type { Development } from "../model/edition.ts";

const descending = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);

/** How many relations deep a development answers others; what answers is later than what it answers. A circle counts once. */
function depths(developments: readonly Development[]): Map<string, number> {
  const byId = new Map(developments.map((development) => [development.id, development]));
  const depths = new Map<string, number>();
  const depthOf = (id: string): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    depths.set(id, 0);
    // A confirmation may come before what it confirms: "will visit", then the visit.
    const relations = (byId.get(id)?.relations ?? []).filter(({ type }) => type !== "confirms");
    const depth = Math.max(0, ...relations.map(({ development }) => 1 + depthOf(development)));
    depths.set(id, depth);
    return depth;
  };
  // Sorted, so that even a circle does not make the order depend on the files'.
  for (const id of [...byId.keys()].toSorted()) depthOf(id);
  return depths;
}

/** By earliest day, then latest day, then what answers another, all descending; then by id. */
export function sortDevelopments(developments: readonly Development[]): Development[] {
  const depth = depths(developments);
  return developments.toSorted(
    (a, b) =>
      descending(a.date.earliest, b.date.earliest) ||
      descending(a.date.latest, b.date.latest) ||
      (depth.get(b.id) ?? 0) - (depth.get(a.id) ?? 0) ||
      -descending(a.id, b.id),
  );
}
