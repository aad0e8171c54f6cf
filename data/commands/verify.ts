/**
 * `npm run verify -- [--watch] [--published]`: prints every problem of the corpus with its position and remedy. Exit code 1 if
 * there is one. `--watch` runs again after every change; `--published` also reports stories whose current state
 * is not published.
 */
import { performance } from "node:perf_hooks";
import { findUnpublished, verifyStories } from "../checks/verify-stories.ts";
import { countDiagnostics } from "../source/diagnostic.ts";
import { STORIES_FOLDER } from "../source/load-story.ts";
import { countNoun } from "../source/count-noun.ts";
import { print, printDiagnostics } from "./console.ts";
import { runCommand } from "./run-command.ts";
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

const COMMAND = {
  usage: "npm run verify -- [--watch] [--published]",
  options: {
    watch: { type: "boolean", default: false },
    published: { type: "boolean", default: false },
  },
} as const;

await runCommand(COMMAND, ({ values }) => {
  run(values.published);
  if (values.watch) watchFolder(STORIES_FOLDER, () => run(values.published));
});
