/** How the commands speak: to standard output, in lines. */
import { formatDiagnostic } from "../source/diagnostic.ts";
import type { Diagnostic } from "../source/diagnostic.ts";

export const print = (line: string): boolean => process.stdout.write(`${line}\n`);

export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** All problems, and a failing exit code when there is one. */
export function printDiagnostics(problems: readonly Diagnostic[]): void {
  for (const problem of problems) print(formatDiagnostic(problem));
  if (problems.length > 0) process.exitCode = 1;
}
