/** Problems of the corpus, each with place, message and remedy. Rules report them; only commands print them. */

/** A position in a file; line and column count from 1, the column in UTF-16 units as editors count. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/**
 * How much a problem weighs.
 *
 * error: wrong by itself, mended before anything is built. question: may be right, which only an editor can tell; it
 * blocks publication until the text is corrected or a note settles it. hint: a proposal that blocks nothing.
 */
export type Level = "error" | "question" | "hint";

export interface Diagnostic extends Place {
  level: Level;
  /** The rule's name, which is its file's name in checks/, or "file", "yaml", "schema", "draft" for the loader's. */
  rule: string;
  message: string;
  remedy: string;
}

const LEVELS: readonly Level[] = ["error", "question", "hint"];

const singleLine = (text: string): string => text.replaceAll("\n", "⏎");

/** `file:line:column  message  → remedy` on one line, so that tools can parse it; the level is named unless it is an error. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, level, message, remedy } = diagnostic;
  const label = level === "error" ? "" : `${level}: `;
  return `${file}:${line}:${column}  ${label}${singleLine(message)}  → ${singleLine(remedy)}`;
}

/** Whether a problem keeps an edition from being published. */
export const blocksPublication = ({ level }: Diagnostic): boolean => level !== "hint";

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By level, file, place, then rule: the order does not depend on which rule ran first. */
export function sortDiagnostics(problems: readonly Diagnostic[]): Diagnostic[] {
  return problems.toSorted(
    (a, b) =>
      LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

const countOf = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? "" : "s"}`;

/** "2 errors, 1 question"; "no problems" for none. */
export function countDiagnostics(problems: readonly Diagnostic[]): string {
  const counts = LEVELS.flatMap((level) => {
    const number = problems.filter((problem) => problem.level === level).length;
    return number > 0 ? [countOf(number, level)] : [];
  });
  return counts.join(", ") || "no problems";
}

/** The lines of a report: one for each problem, grouped by level and file; a file's drafts in one line. */
export function listDiagnostics(problems: readonly Diagnostic[]): string[] {
  const sorted = sortDiagnostics(problems);
  const isDraft = ({ rule }: Diagnostic): boolean => rule === "draft";
  const drafts = Map.groupBy(sorted.filter(isDraft), ({ file }) => file);
  return [
    ...sorted.filter((problem) => !isDraft(problem)).map(formatDiagnostic),
    ...[...drafts].map(([file, group]) => {
      const [first] = group;
      const lines = [...new Set(group.map(({ line }) => line))].join(", ");
      return `${file}:${first?.line ?? 1}:${first?.column ?? 1}  question: ${group.length === 1 ? "an unsettled draft" : `${group.length} unsettled drafts`} (line ${lines})  → ${first?.remedy ?? ""}`;
    }),
  ];
}
