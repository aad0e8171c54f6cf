/** Loads and checks stories, for the commands `verify`, `compile` and `publish`. */
import { buildEdition } from "../edition/build/build-edition.ts";
import { sortDiagnostics, startOf, toDiagnostic, type Diagnostic } from "../source/diagnostic.ts";
import { listStories, loadStory, STORIES_FOLDER } from "../source/load-story.ts";
import type { Story } from "../source/story.ts";
import { checkStory } from "./run-checks.ts";

export interface Verified {
  stories: Story[];
  problems: Diagnostic[];
}

/** Loads and checks every story under the root, or only those of the ids. */
export function verifyStories(
  root: string = STORIES_FOLDER,
  ids: readonly string[] = listStories(root),
): Verified {
  const stories: Story[] = [];
  const problems: Diagnostic[] = [];
  for (const id of ids) {
    const loaded = loadStory(root, id);
    stories.push(loaded.story);
    problems.push(...loaded.problems, ...checkStory(loaded.story));
  }
  return { stories, problems: sortDiagnostics(problems) };
}

/** A problem for every story whose current edition is not published; the stories must be without other problems. */
export function findUnpublished(stories: readonly Story[]): Diagnostic[] {
  return stories.flatMap((story) => {
    const { edition } = buildEdition(story);
    if (story.archive.has(edition)) return [];
    return [
      toDiagnostic("published", "error", startOf(story.editions.source.file), {
        message: `the current edition ${edition} is not published`,
        remedy: 'run npm run publish -- "what changed" and commit what it writes',
      }),
    ];
  });
}
