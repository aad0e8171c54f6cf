/** Problems of the corpus, each with its place, a message and a remedy. Rules report them; commands print them. */
import { compareText } from "../model/text/compare-text.ts";
import { countNoun } from "./count-noun.ts";
import type { ProblemDetail } from "./problem-detail.ts";
import { toText, type Wording } from "./wording.ts";

/** A position in a file. Line and column count from 1; the column is in UTF-16 units, as in text editors. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** The beginning of a file, for problems of the whole file. */
export const startOf = (file: string): Place => ({ file, line: 1, column: 1 });

/**
 * The severity of a problem. error: must be corrected before anything is built. question: possibly right, which only an editor can
 * decide; it prevents publication until the text is corrected or a note settles it.
 */
export type Level = "error" | "question";

/** What is wrong, before level, rule and place are added. */
export interface ProblemText {
  message: Wording;
  remedy: Wording;
  /** For problems that the desk words or fixes in a way of its own. */
  detail?: ProblemDetail | undefined;
}

/** A problem of a file's content, before the loader adds level and rule. */
export interface FileProblem extends ProblemText {
  place: Place;
}

/** What a note can belong to. `entry`: of the boilerplate; `sentence`: of the standfirst. */
export type NoteOwner =
  | "story"
  | "sentence"
  | "actor"
  | "article"
  | "publisher"
  | "entry"
  | "development"
  | "date"
  | "statement"
  | "claim"
  | "position"
  | "correction"
  | "edition";

/** The note that would settle a question. */
interface SettlingNote {
  owner: NoteOwner;
  /** A word that the note must have. */
  word?: string | undefined;
}

export interface Diagnostic extends Place {
  level: Level;
  /** Name of the rule, which is the name of its file in checks/; the loader reports as "file", "yaml", "schema", "text" or "draft". */
  rule: string;
  message: string;
  remedy: string;
  /** What `message` and `remedy` were made from, without the sentence about the note. */
  text?: ProblemText;
  note?: SettlingNote;
}

const describeNote = ({ owner, word }: SettlingNote): string =>
  `; or say why it is right in \`note:\` of the ${owner}${word === undefined ? "" : `, naming “${word}”`}`;

/** A problem with its message and remedy as the command line prints them. */
export const toDiagnostic = (
  rule: string,
  level: Level,
  place: Place,
  text: ProblemText,
  note?: SettlingNote,
): Diagnostic => ({
  ...place,
  level,
  rule,
  message: toText(text.message),
  remedy: toText(text.remedy) + (note ? describeNote(note) : ""),
  text,
  ...(note && { note }),
});

const LEVELS: readonly Level[] = ["error", "question"];

const singleLine = (text: string): string => text.replaceAll("\n", "⏎");

/** `file:line:column  message  → remedy` on one line, so that tools can parse it. Levels other than error are named. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, level, message, remedy } = diagnostic;
  const label = level === "error" ? "" : `${level}: `;
  return `${file}:${line}:${column}  ${label}${singleLine(message)}  → ${singleLine(remedy)}`;
}

/** Sorts by level, file, position and rule, so that the order does not depend on which rule ran first. */
export function sortDiagnostics(problems: readonly Diagnostic[]): Diagnostic[] {
  return problems.toSorted(
    (a, b) =>
      LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
}

/** "2 errors, 1 question"; "no problems" for none. */
export function countDiagnostics(problems: readonly Diagnostic[]): string {
  const counts = LEVELS.flatMap((level) => {
    const number = problems.filter((problem) => problem.level === level).length;
    return number > 0 ? [countNoun(number, level)] : [];
  });
  return counts.join(", ") || "no problems";
}

/** The lines of a report: one per problem, sorted by level and file; the drafts of a file share a line. */
export function listDiagnostics(problems: readonly Diagnostic[]): string[] {
  const sorted = sortDiagnostics(problems);
  const isDraft = ({ rule }: Diagnostic): boolean => rule === "draft";
  const drafts = Map.groupBy(sorted.filter(isDraft), ({ file }) => file);
  return [
    ...sorted.filter((problem) => !isDraft(problem)).map(formatDiagnostic),
    ...[...drafts.values()].map((group) => {
      const lines = [...new Set(group.map(({ line }) => line))].join(", ");
      const count =
        group.length === 1 ? "an unconfirmed draft" : `${group.length} unconfirmed drafts`;
      return formatDiagnostic({ ...group[0]!, message: `${count} (line ${lines})` });
    }),
  ];
}
