/** Verbs that agree in number with the name before them. */
import type { Labels, SideVerbs } from "./labels.ts";
import { findRegion } from "./regions.ts";

/** The actor whose name a verb agrees with. */
export interface VerbSubject {
  plural: boolean;
  wikidata: string | null;
}

/** The verbs after an actor's name. Names of states are in the language of the labels; all others are as the story has them. */
export function verbsAfter(
  { plural, wikidata }: VerbSubject,
  { stance, position, before, afterPlural }: Labels,
): SideVerbs {
  const region = wikidata ? findRegion(wikidata) : null;
  const isPlural = plural || (region && afterPlural?.states?.includes(region));
  if (!afterPlural || !isPlural) return { stance, position, before };
  return {
    stance: { ...stance, ...afterPlural.stance },
    position: { ...position, ...afterPlural.position },
    before: { ...before, ...afterPlural.before },
  };
}
