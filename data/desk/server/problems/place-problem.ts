/** A problem as the desk shows it: at the value or the words that it is about, with a remedy that it can carry out. */
import { join, relative } from "node:path";
import type { Diagnostic } from "../../../source/diagnostic.ts";
import { fromDisplayPath } from "../../../source/paths.ts";
import type { DeskProblem } from "../../shared/desk-api.ts";
import { hashText, readText } from "../file-store.ts";
import { findFix } from "./find-fix.ts";
import { findNotePath } from "./find-note.ts";
import type { NamesById } from "./list-names.ts";
import { renderWording, wordProblem } from "./word-problem.ts";
import { findPathAt, parseCached } from "../parsed-yaml.ts";

/** The UTF-16 offset of a line and column, both counted from 1. */
function toOffset(text: string, line: number, column: number): number {
  let start = 0;
  for (let at = 1; at < line; at++) start = text.indexOf("\n", start) + 1;
  return start + column - 1;
}

/** Drops further reports of the same empty value. */
function dropRepeated(problems: readonly DeskProblem[]): DeskProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, file, path }) => {
    if (code !== "empty" || path === null) return true;
    const key = JSON.stringify([file, path]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** The level that the desk shows: before the first publication, too few key developments are work to do rather than an error. */
function levelOf({ level, finding }: Diagnostic, isPublished: boolean): DeskProblem["level"] {
  const { detail } = finding ?? {};
  const isToDo = detail?.code === "key-count" && detail.isTooFew && !isPublished;
  return isToDo ? "hint" : level;
}

/** `folder` is the story's; texts are read once for all problems. */
export function placeProblems(
  folder: string,
  problems: readonly Diagnostic[],
  names: NamesById,
  isPublished: boolean,
): DeskProblem[] {
  const texts = new Map<string, string>();
  const textOf = (file: string): string => {
    const cached = texts.get(file);
    if (cached !== undefined) return cached;
    const text = readText(folder, file) ?? "";
    texts.set(file, text);
    return text;
  };
  const placed = problems.map((problem): DeskProblem => {
    const { finding, ...place } = problem;
    const file = relative(folder, fromDisplayPath(problem.file)).replaceAll("\\", "/");
    const isYaml = file.endsWith(".yaml");
    const isText = file.endsWith(".txt");
    const text = isYaml || isText ? textOf(file) : "";
    const offset = toOffset(text, problem.line, problem.column);
    const path = isYaml ? findPathAt(parseCached(join(folder, file), text), text, offset) : null;
    // A problem in a raw text is fixed in the YAML beside it.
    const fixedFile = file.replace(/\.txt$/, ".yaml");
    const fix = isYaml || isText ? findFix(problem, path ?? [], fixedFile) : null;
    return {
      ...place,
      ...wordProblem(problem, path, names),
      code: finding?.detail?.code ?? null,
      level: levelOf(problem, isPublished),
      file,
      path,
      offset: isText ? offset : null,
      note: path && findNotePath(problem, path),
      fix: fix && {
        label: renderWording(fix.label, names),
        change: {
          file: fixedFile,
          base: hashText(textOf(fixedFile)),
          edits: fix.edits,
          ...(fix.moveTo !== undefined && { moveTo: fix.moveTo }),
        },
      },
    };
  });
  // Unaccounted sentences come last: a new article has one problem for each sentence.
  const { listed = [], unaccounted = [] } = Object.groupBy(dropRepeated(placed), ({ code }) =>
    code === "unaccounted" ? code : "listed",
  );
  return [...listed, ...unaccounted];
}
