/**
 * `npm run verify [-- --watch] [-- --published]`: every problem of the corpus at once, each with its place and remedy.
 * Exit code 1 when there is one. `--watch` runs again at every change; `--published` also asks that each story's
 * current edition is kept, which is what a deployment needs.
 */
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { checkStory } from "./checks/check-story.ts";
import { buildEdition } from "./edition.ts";
import { listStories, loadStory, STORIES } from "./load.ts";
import { count, say, sayProblems } from "./output.ts";
import { sortProblems } from "./problem.ts";
import type { Problem } from "./problem.ts";
import type { Story } from "./story.ts";
import { watchFolder } from "./watch.ts";

export interface Verified {
  stories: Story[];
  problems: Problem[];
}

/** Loads and checks every story under the root. */
export function verifyStories(root: string = STORIES): Verified {
  const stories: Story[] = [];
  const problems: Problem[] = [];
  for (const id of listStories(root)) {
    const loaded = loadStory(root, id);
    stories.push(loaded.story);
    problems.push(...loaded.problems, ...checkStory(loaded.story));
  }
  return { stories, problems: sortProblems(problems) };
}

/** A problem for every story whose current edition is not kept; the stories must be without other problems. */
export function findUnpublished(stories: readonly Story[]): Problem[] {
  return stories.flatMap((story) => {
    const { edition } = buildEdition(story);
    if (story.kept.has(edition)) return [];
    return [
      {
        file: story.editions.source.file,
        line: 1,
        column: 1,
        rule: "published",
        message: `the current edition ${edition} is not kept`,
        remedy: 'run npm run publish -- "what changed" and commit what it writes',
      },
    ];
  });
}

function run(published: boolean): void {
  const began = performance.now();
  const { stories, problems } = verifyStories();
  const all = published && problems.length === 0 ? findUnpublished(stories) : problems;
  process.exitCode = 0;
  sayProblems(all);
  const time = `${Math.round(performance.now() - began)} ms`;
  const found = all.length > 0 ? count(all.length, "problem") : "no problems";
  say(`${count(stories.length, "story", "stories")}: ${found} (${time})`);
}

function main(): void {
  const { values } = parseArgs({
    options: {
      watch: { type: "boolean", default: false },
      published: { type: "boolean", default: false },
    },
  });
  run(values.published);
  if (values.watch) watchFolder(STORIES, () => run(values.published));
}

if (import.meta.main) main();
