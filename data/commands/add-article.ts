/**
 * `npm run article:add -- FILE.txt [--story ID] [--id SLUG] [--published YYYY-MM-DD]`: adds a raw text to a story and drafts its
 * YAML, which an editor confirms. Exit code 1 if nothing was added.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { STORIES_FOLDER } from "../source/load-story.ts";
import { fromDisplayPath, toDisplayPath } from "../source/paths.ts";
import { countNoun } from "../source/count-noun.ts";
import { selectStory, print } from "./console.ts";
import { runCommand } from "./run-command.ts";
import { planArticle, writeNew, type AddedArticle } from "../drafting/add-article.ts";
import { EditorError } from "../source/editor-error.ts";

function printAdded({ draft, files }: AddedArticle, folder: string): void {
  for (const path of files.keys()) print(`wrote ${toDisplayPath(join(folder, path))}`);
  print(`${countNoun(draft.boilerplate.length, "range")} of boilerplate`);
  print("Next: confirm or correct the drafts. npm run desk shows them, npm run verify lists them.");
}

const COMMAND = {
  usage: "npm run article:add -- FILE.txt [--story ID] [--id SLUG] [--published YYYY-MM-DD]",
  options: { story: { type: "string" }, id: { type: "string" }, published: { type: "string" } },
  operands: [1, 1],
} as const;

await runCommand(COMMAND, ({ values, positionals }) => {
  const [file = ""] = positionals;
  const path = fromDisplayPath(file);
  if (!existsSync(path)) throw new EditorError(`there is no ${file}`);
  if (values.published !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.published))
    throw new EditorError(`--published must be a day, YYYY-MM-DD, not ${values.published}`);
  const story = selectStory(values.story);
  const added = planArticle({
    root: STORIES_FOLDER,
    story,
    bytes: readFileSync(path),
    name: file,
    id: values.id,
    published: values.published,
  });
  writeNew(join(STORIES_FOLDER, story), added.files);
  printAdded(added, join(STORIES_FOLDER, story));
});
