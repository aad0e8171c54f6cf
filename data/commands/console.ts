/** Shared by the commands: printing lines and problems, and selecting a story. */
import { EditorError } from "../source/editor-error.ts";
import { listDiagnostics, type Diagnostic } from "../source/diagnostic.ts";
import { listStories, STORIES_FOLDER } from "../source/load-story.ts";

// What reads the output may close it before its end: `npm run claims | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

export const print = (line: string): boolean => process.stdout.write(`${line}\n`);

/** Prints all problems. Sets exit code 1 if there is one. */
export function printDiagnostics(problems: readonly Diagnostic[]): void {
  for (const line of listDiagnostics(problems)) print(line);
  if (problems.length > 0) process.exitCode = 1;
}

/** The story of the option `--story`; by default the only one. Throws an EditorError if it is unknown or there are several. */
export function selectStory(option: string | undefined): string {
  const stories = listStories(STORIES_FOLDER);
  const [only, ...others] = stories;
  if (option !== undefined && !stories.includes(option))
    throw new EditorError(`there is no story "${option}"; the stories are: ${stories.join(", ")}`);
  if (option !== undefined) return option;
  if (only !== undefined && others.length === 0) return only;
  throw new EditorError(`select a story: --story ${stories.join(" | ")}`);
}
