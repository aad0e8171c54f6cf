/** Verbs that agree in number with the name before them. */
import type { Labels, SideVerbs } from "./labels.ts";
import { findRegion } from "./regions.ts";

/** ISO 3166 codes of states and territories whose names are plural in every language whose verbs agree with them (de, fr, ru, uk). */
const PLURAL = "AE AX BS CC CK FK FO KM KY MH MP MV NL PH PN PS SB SC TC US VG VI".split(" ");

/**
 * The verbs after an actor's name. Only names of states are known to be plural: all other names are as the story has them, in its
 * language, which need not be that of the verb.
 */
export function verbsAfter(
  { wikidata }: { wikidata?: string | null },
  { stance, position, before, afterPlural }: Labels,
): SideVerbs {
  const region = wikidata ? findRegion(wikidata) : null;
  if (!afterPlural || !region || ![...PLURAL, ...(afterPlural.regions ?? [])].includes(region))
    return { stance, position, before };
  return {
    stance: { ...stance, ...afterPlural.stance },
    position: { ...position, ...afterPlural.position },
    before: { ...before, ...afterPlural.before },
  };
}
