/** What the benchmark says: tables and their remarks on standard output, progress on standard error. */
import { styleText } from "node:util";

export const say = (text: string): boolean => process.stdout.write(`${text}\n`);

export const note = (text: string): boolean =>
  process.stderr.write(`${styleText("dim", `· ${text}`, { stream: process.stderr })}\n`);
