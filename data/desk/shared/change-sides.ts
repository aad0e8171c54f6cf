import type { StoryView } from "./desk-api.ts";
import type { PendingChange, YamlEdit } from "./requests.ts";
import { recordsOf, textOf } from "./values.ts";

/** The position of a side of which the reports have nothing on a claim. */
export const absentPosition = (side: string) => ({ side, value: "not-here" });

/** The changes of claims that other sides need: each new side begins without a statement, and one that is none any more has no position. */
export function changeSides(
  { claims }: Pick<StoryView, "claims">,
  sides: readonly string[],
): PendingChange[] {
  return claims.flatMap(({ file, value }): PendingChange[] => {
    const positions = recordsOf(value["positions"]).map(({ side }) => textOf(side));
    const removed = positions.flatMap((side, index) => (sides.includes(side) ? [] : [index]));
    const edits: YamlEdit[] = [
      // From the last on, so that the places of those before stay.
      ...removed.toReversed().map((index) => ({ path: ["positions", index], value: null })),
      ...sides
        .filter((side) => !positions.includes(side))
        .map((side) => ({ path: ["positions"], append: absentPosition(side) })),
    ];
    return edits.length > 0 ? [{ file, edits }] : [];
  });
}
