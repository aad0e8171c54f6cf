/**
 * `npm run rename -- development|article|actor OLD NEW [--story ID]`: changes an id and all references to it, and adds the old id
 * to `formerIds`, so that links to it still work.
 */
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { EditorError } from "../source/editor-error.ts";
import { planRename } from "../drafting/rename-id.ts";
import { STORIES_FOLDER } from "../source/load-story.ts";
import { RENAMABLE_KINDS } from "../model/referenced-kinds.ts";
import { countNoun } from "../source/count-noun.ts";
import { selectStory, print, runCommand } from "./console.ts";

runCommand(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { story: { type: "string" } },
  });
  const [name, from, to, ...more] = positionals;
  const kind = RENAMABLE_KINDS.find((renamable) => renamable === name);
  if (kind === undefined || from === undefined || to === undefined || more.length > 0)
    throw new EditorError(`npm run rename -- ${RENAMABLE_KINDS.join("|")} OLD NEW [--story ID]`);
  const folder = join(STORIES_FOLDER, selectStory(values.story));
  const { files, moves } = planRename(folder, kind, from, to);
  for (const [path, text] of files) writeFileSync(join(folder, path), text);
  for (const [before, after] of moves) {
    renameSync(join(folder, before), join(folder, after));
    print(`renamed ${before} to ${after}`);
  }
  print(`${countNoun(files.size, "file")} changed; npm run verify checks them`);
});
