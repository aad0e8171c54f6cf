/** What the commands share: printing in lines, the choice of a story, and errors that are no stack traces. */
import { DraftError } from "../drafting/add-article.ts";
import { blocksPublication, listDiagnostics } from "../source/diagnostic.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import { listStories, STORIES } from "../source/load-story.ts";

export const print = (line: string): boolean => process.stdout.write(`${line}\n`);

export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** Prints all problems; the exit code fails when one blocks publication. */
export function printDiagnostics(problems: readonly Diagnostic[]): void {
  for (const line of listDiagnostics(problems)) print(line);
  if (problems.some(blocksPublication)) process.exitCode = 1;
}

/** The story that `--story` names, or the only one there is. */
export function findStoryId(given: string | undefined): string {
  const stories = listStories(STORIES);
  const [only, ...others] = stories;
  if (given !== undefined && !stories.includes(given))
    throw new DraftError(`there is no story "${given}"; the stories are: ${stories.join(", ")}`);
  if (given !== undefined) return given;
  if (only !== undefined && others.length === 0) return only;
  throw new DraftError(`say which story: --story ${stories.join(" | ")}`);
}

/** Runs a command; what an editor can mend is printed as one line, with a failing exit code. */
export function runCommand(main: () => void): void {
  try {
    main();
  } catch (error) {
    if (!(error instanceof DraftError || (error instanceof Error && "code" in error))) throw error;
    print(error.message);
    process.exitCode = 1;
  }
}
