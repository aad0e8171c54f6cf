/**
 * `npm run rename -- development|article|actor OLD NEW [--story ID]`: changes an id and all references to it, and adds the old id
 * to `formerIds`, so that links to it still work.
 */
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EditorError } from "../source/editor-error.ts";
import { planRename } from "../drafting/rename-id.ts";
import { STORIES_FOLDER } from "../source/load-story.ts";
import { RENAMABLE_KINDS } from "../model/referenced-kinds.ts";
import { countNoun } from "../source/count-noun.ts";
import { selectStory, print } from "./console.ts";
import { runCommand } from "./run-command.ts";

const COMMAND = {
  usage: `npm run rename -- ${RENAMABLE_KINDS.join("|")} OLD NEW [--story ID]`,
  options: { story: { type: "string" } },
  operands: [3, 3],
} as const;

await runCommand(COMMAND, ({ values, positionals }) => {
  const [name = "", from = "", to = ""] = positionals;
  const kind = RENAMABLE_KINDS.find((renamable) => renamable === name);
  if (kind === undefined)
    throw new EditorError(`"${name}" is none of: ${RENAMABLE_KINDS.join(", ")}`);
  const folder = join(STORIES_FOLDER, selectStory(values.story));
  const { files, moves } = planRename(folder, kind, from, to);
  for (const [path, text] of files) writeFileSync(join(folder, path), text);
  for (const [before, after] of moves) {
    renameSync(join(folder, before), join(folder, after));
    print(`renamed ${before} to ${after}`);
  }
  print(`${countNoun(files.size, "file")} changed; npm run verify checks them`);
});
