/** Whom an actor belongs to, and which state it speaks for, by following `memberOf`. */

/** The fields of an actor that this needs, in an editor's file and in an edition. */
export interface Affiliated {
  kind: string;
  memberOf?: string | null | undefined;
}

export type FindActor = (id: string) => Affiliated | undefined;

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

/** The state that an actor speaks for: the first one in its affiliations, itself included; null if there is none. */
export const findSide = (findActor: FindActor, id: string): string | null =>
  listAffiliations(findActor, id).find((link) => findActor(link)?.kind === "state") ?? null;
