/**
 * `npm run remove -- article|development ID [--story ID] [--write]`: prints which files a removal deletes and what refers to the
 * object; with `--write`, deletes the files.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { EditorError } from "../source/editor-error.ts";
import { planRemoval } from "../drafting/remove-item.ts";
import { loadStory, STORIES_FOLDER } from "../source/load-story.ts";
import { dayIn } from "../model/dates/calendar.ts";
import { selectStory, print } from "./console.ts";
import { runCommand } from "./run-command.ts";

const COMMAND = {
  usage: "npm run remove -- article|development ID [--story ID] [--write]",
  options: { story: { type: "string" }, write: { type: "boolean", default: false } },
  operands: [2, 2],
} as const;

await runCommand(COMMAND, ({ values, positionals }) => {
  const [kind = "", id = ""] = positionals;
  if (kind !== "article" && kind !== "development")
    throw new EditorError(`"${kind}" is none of: article, development`);
  const { story } = loadStory(STORIES_FOLDER, selectStory(values.story));
  const today = dayIn(story.file.value.timeZone);
  const { files, references, correction } = planRemoval(story, kind, id, today);
  for (const { file, line, column } of references) print(`${file}:${line}:${column}  refers to it`);
  if (correction !== null) print(`it was published; ${correction}`);
  for (const path of files) {
    if (values.write) rmSync(join(story.folder, path));
    print(`${values.write ? "deleted" : "would delete"} ${path}`);
  }
  if (values.write) print("npm run verify lists what still refers to it");
});
