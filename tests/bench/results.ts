/** RESULTS.md: one section a benchmark, each with the command, commit, date and machine that produced it. */

const HEAD = `# Results

Written by \`npm run bench\`; a run replaces the sections that it measured. Do not edit.
`;

const marker = (name: string): string => `<!-- bench: ${name} -->`;

/**
 * The document with one section replaced, or added in the order of `names`. `section` is Markdown that begins with its
 * heading; sections of other benchmarks stay as they are.
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
  sections.set(name, `${marker(name)}\n\n${section.trim()}`);
  const ordered = names.flatMap((known) => sections.get(known) ?? []);
  return `${[HEAD.trim(), ...ordered].join("\n\n")}\n`;
}
