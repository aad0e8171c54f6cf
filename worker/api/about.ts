/** The filters of developments, on every list of something that is about developments. */
import { DevelopmentKind, Slug, Stance, StatusValue } from "../../data/model/edition.ts";
import type { EditionIndex } from "../corpus/edition-index.ts";
import { filterDevelopments, type DevelopmentFilters } from "./filters.ts";
import { anyOf } from "./query.ts";

/** `only`: what is kept, as the words that a development follows: "Only corrections of developments". */
export const aboutDevelopments = (only: string) => ({
  actor: anyOf(Slug, `${only} in which this actor, or a member of it, takes part.`),
  kind: anyOf(DevelopmentKind, `${only} of this kind.`),
  status: anyOf(StatusValue, `${only} of this status.`),
  stance: anyOf(Stance, `${only} on which somebody took this stance.`),
  side: anyOf(Slug, `${only} in which this side takes part or on which it has spoken.`),
});

export const isFiltered = (filters: DevelopmentFilters): boolean =>
  Object.values(filters).some((value) => value !== undefined);

/** Whether a development passes; every one does where no filter is given. */
export function findAbout(
  index: EditionIndex,
  filters: DevelopmentFilters,
): (development: string) => boolean {
  if (!isFiltered(filters)) return () => true;
  const ids = new Set(filterDevelopments(index, filters).map(({ id }) => id));
  return (development) => ids.has(development);
}
