/** How the commands speak: to standard output, in lines. */
import { blocksPublication, listDiagnostics } from "../source/diagnostic.ts";
import type { Diagnostic } from "../source/diagnostic.ts";

export const print = (line: string): boolean => process.stdout.write(`${line}\n`);

export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** Prints all problems; the exit code fails when one blocks publication. */
export function printDiagnostics(problems: readonly Diagnostic[]): void {
  for (const line of listDiagnostics(problems)) print(line);
  if (problems.some(blocksPublication)) process.exitCode = 1;
}
