/** How the commands speak: to standard output, in lines. */
import { formatProblem } from "../source/diagnostic.ts";
import type { Problem } from "../source/diagnostic.ts";

export const say = (line: string): boolean => process.stdout.write(`${line}\n`);

export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** All problems, and a failing exit code when there is one. */
export function sayProblems(problems: readonly Problem[]): void {
  for (const problem of problems) say(formatProblem(problem));
  if (problems.length > 0) process.exitCode = 1;
}
