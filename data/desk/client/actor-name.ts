import { recordOf, textOf } from "../shared/values.ts";

/** The name of an actor; the id while it has none. */
export const actorName = (actors: Record<string, unknown>, id: string): string =>
  textOf(recordOf(actors[id])["name"]) || id;
