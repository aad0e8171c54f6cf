/** Whom an actor belongs to, and which side it speaks for, by following `memberOf`. */

/** The fields of an actor that this needs, in an editor's file and in an edition. */
interface Affiliated {
  kind: string;
  memberOf?: string | null | undefined;
}

type FindActor = (id: string) => Affiliated | undefined;

/** The actor and everything that it belongs to, nearest first. Stops at an unknown actor and at a cycle. */
export function listAffiliations(findActor: FindActor, id: string): string[] {
  const chain: string[] = [];
  let next: string | null | undefined = id;
  while (next !== null && next !== undefined && !chain.includes(next)) {
    const actor = findActor(next);
    if (!actor) break;
    chain.push(next);
    next = actor.memberOf;
  }
  return chain;
}

/** Whether an actor is the group, or belongs to it directly or indirectly. */
export const belongsTo = (findActor: FindActor, id: string, group: string): boolean =>
  listAffiliations(findActor, id).includes(group);

/**
 * The side that an actor speaks for: the nearest of its affiliations, itself included, that the story lists among its sides. Of
 * an actor of none of them it is the state that it belongs to, as of a foreign minister whose state is no party; null if there
 * is none.
 */
export function findSide(
  findActor: FindActor,
  sides: readonly string[],
  id: string,
): string | null {
  const chain = listAffiliations(findActor, id);
  return (
    chain.find((link) => sides.includes(link)) ??
    chain.find((link) => findActor(link)?.kind === "state") ??
    null
  );
}
