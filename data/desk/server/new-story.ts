/** A second story from a form: its files, valid except that it has no developments. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { EditorError } from "../../source/editor-error.ts";
import { addUniqueId, toSlug } from "../../drafting/to-slug.ts";
import { isSlug } from "../../model/text/slug.ts";
import { TimeZone } from "../../model/edition/vocabulary.ts";
import type { NewStory, NewStoryField } from "../shared/requests.ts";
import { curlQuotes } from "../shared/curl-quotes.ts";
import { saveFiles } from "./file-store.ts";

/** Of a new story. */
const LANGUAGE = "en";

/** The field of the form that is not complete or not valid, and what to write there. */
export class NewStoryError extends EditorError {
  readonly field: NewStoryField;
  constructor(field: NewStoryField, message: string) {
    super(message);
    this.field = field;
  }
}

/** Writes the story's files and returns its id. Throws a NewStoryError where the form is not complete. */
export function writeNewStory(
  root: string,
  { title, id: wanted, timeZone, sides }: NewStory,
): string {
  const id = wanted !== undefined && wanted !== "" ? wanted : toSlug(title);
  if (title.trim() === "") throw new NewStoryError("title", "Write a title.");
  if (timeZone !== undefined && !TimeZone.safeParse(timeZone).success)
    throw new NewStoryError(
      "timeZone",
      `There is no time zone “${timeZone}”: choose one, such as Europe/Berlin.`,
    );
  if (!isSlug(id))
    throw new NewStoryError(
      "id",
      id === ""
        ? "Write the address of the story in Latin letters: its title has none."
        : `“${id}” cannot be the address of a story: write lower-case Latin letters, digits and hyphens.`,
    );
  if (existsSync(join(root, id)))
    throw new NewStoryError(
      "id",
      `There is a story with the address “${id}” already: open it under “Story”, or write another address.`,
    );
  const ids = new Set<string>();
  const actors = Object.fromEntries(
    sides
      .filter(({ name }) => name.trim() !== "")
      .map(({ name, kind }) => [
        addUniqueId(toSlug(name) || "side", ids),
        { name: curlQuotes(name.trim(), LANGUAGE), kind },
      ]),
  );
  if (Object.keys(actors).length === 0)
    throw new NewStoryError("sides", "Write at least one side.");
  saveFiles(join(root, id), [
    {
      file: "story.yaml",
      base: null,
      value: {
        title: curlQuotes(title.trim(), LANGUAGE),
        language: LANGUAGE,
        timeZone: timeZone ?? "UTC",
        licence: "CC-BY-4.0",
        sides: Object.keys(actors),
        standfirst: [],
      },
    },
    { file: "actors.yaml", base: null, value: actors },
  ]);
  return id;
}
