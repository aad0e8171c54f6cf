/** A second story from a form: its files, sound as far as a story without developments can be. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { DraftError, writeNew } from "../../drafting/add-article.ts";
import { toSlug } from "../../drafting/slug.ts";
import { isSlug } from "../../model/slug.ts";
import { schemaComment } from "../../source/json-schemas.ts";
import type { SideKind } from "../shared/side-kind.ts";
import { formatYaml } from "./edit-yaml.ts";

export interface NewStory {
  title: string;
  id?: string;
  timeZone?: string;
  /** The sides, in order, by name. */
  sides: { name: string; kind: SideKind }[];
}

/** Writes the story's files and returns its id. Throws a DraftError where the form is not complete. */
export function createStory(
  root: string,
  { title, id: wanted, timeZone, sides }: NewStory,
): string {
  const id = wanted !== undefined && wanted !== "" ? wanted : toSlug(title);
  if (title.trim() === "") throw new DraftError("a story needs a title");
  if (!isSlug(id))
    throw new DraftError(`"${id}" is not a slug: lower-case letters, digits, hyphens`);
  if (existsSync(join(root, id))) throw new DraftError(`there is a story "${id}" already`);
  const actors = Object.fromEntries(
    sides
      .filter(({ name }) => name.trim() !== "")
      .map(({ name, kind }) => [toSlug(name), { name: name.trim(), kind }]),
  );
  if (Object.keys(actors).length === 0) throw new DraftError("a story needs at least one side");
  const text = (file: string, schema: "story" | "actors", value: unknown): [string, string] => [
    file,
    formatYaml(schemaComment(join(root, id, file), schema), value),
  ];
  writeNew(
    join(root, id),
    new Map([
      text("story.yaml", "story", {
        title: title.trim(),
        language: "en",
        timeZone: timeZone ?? "UTC",
        licence: "CC-BY-4.0",
        sides: Object.keys(actors),
        standfirst: [],
      }),
      text("actors.yaml", "actors", actors),
    ]),
  );
  return id;
}
