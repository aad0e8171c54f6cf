/** What is wrong with the corpus, where, and what the editor does about it. A rule reports problems; only the commands print them. */

/** A place in a file; line and column from 1, the column in UTF-16 units as editors count. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

export interface Diagnostic extends Place {
  /** The rule's name, which is its file's name in checks/, or "file", "yaml" and "schema" for what the loader finds. */
  rule: string;
  message: string;
  remedy: string;
}

const flat = (text: string): string => text.replaceAll("\n", "⏎");

/** `file:line:column  what is wrong  → what to do`, on one line so that tools can read it. */
export function formatDiagnostic({ file, line, column, message, remedy }: Diagnostic): string {
  return `${file}:${line}:${column}  ${flat(message)}  → ${flat(remedy)}`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By file, then place, then rule: the order does not depend on which rule ran first. */
export function sortDiagnostics(problems: readonly Diagnostic[]): Diagnostic[] {
  return problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}
