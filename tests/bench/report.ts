/** RESULTS.md: one section a benchmark, each with the command, date, commit and machine that produced it. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { styleText } from "node:util";

const HEAD = `# Results

Written by \`npm run bench\`; a run replaces the sections that it measured. Do not edit.
`;

/** Writes a line of progress on standard error. */
export const progress = (text: string): void =>
  void process.stderr.write(`${styleText("dim", `· ${text}`, { stream: process.stderr })}\n`);

/**
 * The document with one section replaced, or added in the order of `names`. `section` is Markdown that begins with its
 * heading; the other sections of `names` are unchanged, and those of benchmarks that no longer exist are dropped.
 */
export function replaceSection(
  document: string,
  names: readonly string[],
  name: string,
  section: string,
): string {
  const sections = new Map(
    document
      .split(/^(?=<!-- bench: )/m)
      .slice(1)
      .map((text) => [/^<!-- bench: (\S+) -->/.exec(text)?.[1] ?? "", text.trim()]),
  );
  sections.set(name, `<!-- bench: ${name} -->\n\n${section.trim()}`);
  const ordered = names.flatMap((other) => sections.get(other) ?? []);
  return `${[HEAD.trim(), ...ordered].join("\n\n")}\n`;
}

/** Where a section comes from, in one line. */
export const describeRun = (command: string, sources: string): string =>
  [
    `\`${command}\``,
    new Date().toISOString().slice(0, 16).replace("T", " "),
    sources,
    `Node ${process.version}`,
    `${availableParallelism()} × ${cpus()[0]?.model ?? "unknown CPU"}`,
  ].join(" · ");

/** Prints a section and writes it into the file. */
export function writeSection(
  file: string,
  names: readonly string[],
  name: string,
  section: string,
): void {
  process.stdout.write(`${section}\n\n`);
  const document = existsSync(file) ? readFileSync(file, "utf8") : "";
  writeFileSync(file, replaceSection(document, names, name, section));
}
