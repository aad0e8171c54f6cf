/**
 * `npm run verify [-- --watch] [-- --published]`: prints every problem of the corpus with its position and remedy. Exit code 1 if
 * there is one. `--watch` runs again after every change; `--published` also reports stories whose current state
 * is not published.
 */
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { findUnpublished, verifyStories } from "../checks/verify-stories.ts";
import { countDiagnostics } from "../source/diagnostic.ts";
import { STORIES_FOLDER } from "../source/load-story.ts";
import { countNoun } from "../source/count-noun.ts";
import { print, printDiagnostics } from "./console.ts";
import { watchFolder } from "./watch-folder.ts";

function run(includeUnpublished: boolean): void {
  const began = performance.now();
  const { stories, problems } = verifyStories();
  const all = includeUnpublished && problems.length === 0 ? findUnpublished(stories) : problems;
  process.exitCode = 0;
  printDiagnostics(all);
  const time = `${Math.round(performance.now() - began)} ms`;
  print(`${countNoun(stories.length, "story", "stories")}: ${countDiagnostics(all)} (${time})`);
}

const { values } = parseArgs({
  options: {
    watch: { type: "boolean", default: false },
    published: { type: "boolean", default: false },
  },
});
run(values.published);
if (values.watch) watchFolder(STORIES_FOLDER, () => run(values.published));
