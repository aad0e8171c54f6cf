/** Which state an actor speaks for. */
import type { ActorsFile } from "./story-files.ts";

/** The actor and everything it belongs to, nearest first; stops at an unknown actor and at a circle. */
export function findChain(actors: ActorsFile, id: string): string[] {
  const chain: string[] = [];
  for (let at: string | undefined = id; at !== undefined && !chain.includes(at);) {
    const actor: ActorsFile[string] | undefined = actors[at];
    if (!actor) break;
    chain.push(at);
    at = actor.memberOf;
  }
  return chain;
}

/** The first state along memberOf, the actor itself included; null where there is none. */
export const findSide = (actors: ActorsFile, id: string): string | null =>
  findChain(actors, id).find((link) => actors[link]?.kind === "state") ?? null;
