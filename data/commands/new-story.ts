/** `npm run story:new -- ID "Title"`: creates a story's folder. `npm run verify` lists what is still missing. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { writeNew } from "../drafting/add-article.ts";
import { EditorError } from "../source/editor-error.ts";
import { planStory } from "../drafting/plan-story.ts";
import { toDisplayPath } from "../source/paths.ts";
import { STORIES_FOLDER } from "../source/load-story.ts";
import { print } from "./console.ts";
import { runCommand } from "./run-command.ts";

const COMMAND = {
  usage: 'npm run story:new -- ID "Title"',
  options: {},
  operands: [2, 2],
} as const;

await runCommand(COMMAND, ({ positionals }) => {
  const [id = "", title = ""] = positionals;
  const folder = join(STORIES_FOLDER, id);
  if (existsSync(folder)) throw new EditorError(`${toDisplayPath(folder)} already exists`);
  const files = planStory(STORIES_FOLDER, id, title);
  writeNew(folder, files);
  for (const path of files.keys()) print(`wrote ${toDisplayPath(join(folder, path))}`);
  print(
    "Next: add actors and sides, then run npm run article:add. npm run verify lists what is missing.",
  );
});
