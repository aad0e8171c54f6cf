/** What the parts of a story are called on the page. An id stands for what has no words yet. */
import type { FileView } from "../shared/desk-api.ts";
import { recordOf, textOf } from "../shared/values.ts";

/** An item of a list of the story, by its id. */
export type NamedId = readonly [id: string, name: string];

export const actorName = (actors: Record<string, unknown>, id: string): string =>
  textOf(recordOf(actors[id])["name"]) || id;

/** The title of an article, the headline of a development, or the text of a claim. */
export const nameOf = ({ id, value }: FileView): string =>
  [value["title"], value["headline"], value["text"]].map(textOf).find((words) => words !== "") ??
  id;

export const listActorNames = (actors: Record<string, unknown>): NamedId[] =>
  Object.keys(actors).map((id) => [id, actorName(actors, id)]);

export const listFileNames = (files: readonly FileView[]): NamedId[] =>
  files.map((file) => [file.id, nameOf(file)]);

/** The name of the item that has the id. */
export function nameById(items: readonly FileView[], id: string): string {
  const item = items.find((candidate) => candidate.id === id);
  return item ? nameOf(item) : id;
}
