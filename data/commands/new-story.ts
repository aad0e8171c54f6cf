/** `npm run story:new -- ID "Title"`: starts a story's folder; what it still lacks, `npm run verify` says. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { DraftError, writeNew } from "../drafting/add-article.ts";
import { planStory } from "../drafting/plan-story.ts";
import { toDisplayPath } from "../source/paths.ts";
import { STORIES } from "../source/load-story.ts";
import { print } from "./console.ts";

function main(): void {
  const [id, title, ...more] = process.argv.slice(2);
  if (id === undefined || title === undefined || more.length > 0)
    throw new DraftError('npm run story:new -- ID "Title"');
  const folder = join(STORIES, id);
  if (existsSync(folder)) throw new DraftError(`${toDisplayPath(folder)} is there already`);
  const files = planStory(STORIES, id, title);
  writeNew(folder, files);
  for (const path of files.keys()) print(`wrote ${toDisplayPath(join(folder, path))}`);
  print(
    "Next: its actors and sides, then npm run article:add. npm run verify says what is missing.",
  );
}

try {
  main();
} catch (error) {
  if (!(error instanceof DraftError)) throw error;
  print(error.message);
  process.exitCode = 1;
}
