/** Whom an actor belongs to, and which state it speaks for: the one walk along `memberOf`. */

/** What the walk needs of an actor, in an editor's file and in an edition alike. */
export interface Affiliated {
  kind: string;
  memberOf?: string | null | undefined;
}

export type FindActor = (id: string) => Affiliated | undefined;

/** The actor and everything that it belongs to, nearest first; stops at an unknown actor and before a circle closes. */
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

/** Whether an actor is the group, or belongs to it directly or through others. */
export const belongsTo = (findActor: FindActor, id: string, group: string): boolean =>
  listAffiliations(findActor, id).includes(group);

/** The state that an actor speaks for: the first along `memberOf`, the actor included; null where there is none. */
export const findSide = (findActor: FindActor, id: string): string | null =>
  listAffiliations(findActor, id).find((link) => findActor(link)?.kind === "state") ?? null;
