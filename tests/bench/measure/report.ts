/** The output of a benchmark: tables and remarks for RESULTS.md and standard output, progress on standard error. */
import { styleText } from "node:util";

let lines: string[] = [];

/** Prints Markdown and keeps it for the section of the running benchmark. */
export function report(text: string): void {
  lines.push(text);
  process.stdout.write(`${text}\n`);
}

/** Returns what was reported since the last call. */
export function takeReport(): string {
  const text = lines.join("\n");
  lines = [];
  return text;
}

export const progress = (text: string): boolean =>
  process.stderr.write(`${styleText("dim", `· ${text}`, { stream: process.stderr })}\n`);
