/**
 * `npm run verify [-- --watch] [-- --published]`: every problem of the corpus at once, each with its place and remedy.
 * Exit code 1 when there is one.
 */
import { performance } from "node:perf_hooks";
import { checkStory } from "./checks/check-story.ts";
import { listStories, loadStory, STORIES } from "./load.ts";
import { count, say, sayProblems } from "./output.ts";
import { sortProblems } from "./problem.ts";
import type { Problem } from "./problem.ts";
import type { Story } from "./story.ts";

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

function main(): void {
  const began = performance.now();
  const { stories, problems } = verifyStories();
  sayProblems(problems);
  const time = `${Math.round(performance.now() - began)} ms`;
  const found = problems.length > 0 ? count(problems.length, "problem") : "no problems";
  say(`${count(stories.length, "story", "stories")}: ${found} (${time})`);
}

if (import.meta.main) main();
