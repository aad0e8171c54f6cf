/**
 * `npm run remove -- article|development ID [--story ID] [--write]`: prints which files a removal deletes and what refers to the
 * object; with `--write`, deletes the files.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { EditorError } from "../source/editor-error.ts";
import { planRemoval } from "../drafting/remove-item.ts";
import { loadStory, STORIES_FOLDER } from "../source/load-story.ts";
import { dayIn } from "../model/dates/calendar.ts";
import { selectStory, print, runCommand } from "./console.ts";

runCommand(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { story: { type: "string" }, write: { type: "boolean", default: false } },
  });
  const [kind, id, ...more] = positionals;
  if ((kind !== "article" && kind !== "development") || id === undefined || more.length > 0)
    throw new EditorError("npm run remove -- article|development ID [--story ID] [--write]");
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
