/**
 * Ids of positions and corrections. An edition has none for them: they follow from what identifies each, joined by dots, which no
 * slug, day or edition contains.
 */
import type { Correction, Edition, Position } from "../../data/model/edition.ts";

export interface Identity {
  id: string;
  /** Ids that it had while its side or its development had another. */
  formerIds: string[];
}

const findFormerIds = (
  items: readonly { id: string; formerIds: string[] }[],
  id: string | undefined,
): string[] => items.find((item) => item.id === id)?.formerIds ?? [];

/** The positions of an edition with their ids: `{claim}.{side}`. */
export const identifyPositions = ({
  positions,
  actors,
}: Pick<Edition, "positions" | "actors">): (Identity & Position)[] =>
  positions.map((position) => {
    const { claim, side } = position;
    const [id = "", ...formerIds] = [side, ...findFormerIds(actors, side)].map(
      (anyId) => `${claim}.${anyId}`,
    );
    return { id, formerIds, ...position };
  });

/**
 * The corrections of an edition with their ids: `{date}.{target}`, where the target is the id of what was corrected, or `standfirst`.
 * The second one of a day and target ends with `.2`; it is before the first in the list.
 */
export function identifyCorrections({
  corrections,
  developments,
}: Pick<Edition, "corrections" | "developments">): (Identity & Correction)[] {
  const counts = new Map<string, number>();
  const identify = (correction: Correction): Identity & Correction => {
    const { date, development, statement, claim, edition } = correction;
    const target = development ?? statement ?? claim ?? edition ?? "standfirst";
    const key = `${date}.${target}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const suffix = count > 1 ? `.${count}` : "";
    const formerIds = findFormerIds(developments, development).map(
      (former) => `${date}.${former}${suffix}`,
    );
    return { id: key + suffix, formerIds, ...correction };
  };
  return corrections.toReversed().map(identify).toReversed();
}
