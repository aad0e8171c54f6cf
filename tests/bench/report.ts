/** RESULTS.md: one section per benchmark, each with the command, date, commit and machine that produced it. */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { ROOT } from "../../worker/build/run-node.ts";

/** A section of RESULTS.md: its heading, then tables and remarks in Markdown. */
export type Section = readonly [heading: string, ...paragraphs: string[]];

const FILE = join(import.meta.dirname, "RESULTS.md");
const HEAD = `# Results

Written by \`npm run bench\`; a run replaces the sections that it measured. Do not edit.`;
const SOURCES = ["data", "widget", "worker", "package.json", "wrangler.toml"];

/** Writes a line of progress to standard error. */
export const progress = (text: string): void => void process.stderr.write(`· ${text}\n`);

/**
 * The document with one section replaced, or added in the order of `names`. `section` is Markdown that begins with its heading; the
 * other sections in `names` are unchanged, and those of benchmarks that no longer exist are dropped.
 */
export function replaceSection(
  document: string,
  names: readonly string[],
  name: string,
  section: string,
): string {
  const [, ...texts] = document.split(/^<!-- bench: (?=\S)/m);
  const sections = new Map(
    texts.map((text) => [text.split(" ", 1)[0], `<!-- bench: ${text.trim()}`]),
  );
  sections.set(name, `<!-- bench: ${name} -->\n\n${section.trim()}`);
  return `${[HEAD, ...names.flatMap((other) => sections.get(other) ?? [])].join("\n\n")}\n`;
}

const git = (...args: string[]): string =>
  execFileSync("git", args, { cwd: ROOT, encoding: "utf8" }).trim();

/** Runs a benchmark, prints its section and replaces it in RESULTS.md. `command`: the command that was entered. */
export async function writeSection(
  names: readonly string[],
  name: string,
  command: string,
  measure: () => Promise<Section>,
): Promise<void> {
  // Before the run, during which the work tree may change.
  const source = [
    `\`${command}\``,
    new Date().toISOString().slice(0, 16).replace("T", " "),
    `commit ${git("rev-parse", "--short", "HEAD")}${git("status", "--porcelain", ...SOURCES) && " and changes"}`,
    `Node ${process.version}`,
    `${availableParallelism()} × ${cpus()[0]?.model ?? "unknown CPU"}`,
  ].join(" · ");
  const [heading, ...paragraphs] = await measure();
  const section = [`## ${heading}`, source, ...paragraphs].join("\n\n");
  process.stdout.write(`${section}\n\n`);
  writeFileSync(FILE, replaceSection(readFileSync(FILE, "utf8"), names, name, section));
}
