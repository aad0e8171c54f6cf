/**
 * Computes each side's position on each claim. Editors attach the positions; this module finds the latest of a side's positions, and
 * those that are older than the claim's period.
 */
import { compareText } from "../../model/text/compare-text.ts";
import type { DayRange } from "../../model/dates/edtf.ts";
import type { Claim, ClaimPosition, Position } from "../../model/edition.ts";

/** Whether a statement is older than the claim's period. */
export const isBefore = (statement: DayRange, period: DayRange): boolean =>
  statement.latest < period.earliest;

/**
 * One position per claim and side, in the order of both: that of the side's latest statement, by latest possible day, then by
 * earliest possible day, then by order in the file. A side without a position is `not-here`.
 */
export function computePositions(
  claims: readonly Claim[],
  sides: readonly string[],
  dateOf: (statement: string) => DayRange,
): Position[] {
  const compare = (a: ClaimPosition, b: ClaimPosition): number => {
    if (a.statement === null || b.statement === null)
      return Number(a.statement === null) - Number(b.statement === null);
    const [first, second] = [dateOf(a.statement), dateOf(b.statement)];
    return compareText(second.latest, first.latest) || compareText(second.earliest, first.earliest);
  };
  return claims.flatMap(({ id: claim, positions }) =>
    sides.map((side): Position => {
      const [latest, ...previous] = positions
        .filter((position) => position.side === side)
        .toSorted(compare);
      const { value, before, statement, note } = latest ?? {
        value: "not-here",
        before: false,
        statement: null,
        note: null,
      };
      const earlier = previous.flatMap(({ statement, value, before, note }) =>
        statement === null ? [] : [{ statement, value, before, note }],
      );
      return { claim, side, value, before, statement, note, earlier };
    }),
  );
}
