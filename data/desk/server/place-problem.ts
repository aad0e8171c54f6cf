/** A problem as the desk shows it: at the value or the words that it is about, with a remedy that it can carry out. */
import { relative } from "node:path";
import type { Diagnostic } from "../../source/diagnostic.ts";
import { fromDisplayPath } from "../../source/paths.ts";
import type { DeskProblem, YamlEdit, YamlPath } from "../shared/desk-api.ts";
import { hashText, readText } from "./file-store.ts";
import { findPathAt } from "./yaml-paths.ts";

/** An index past the end of every list. */
const END = 10_000;

/** Remedies that are one edit of the value in question. */
function findFix(
  { rule, message, remedy }: Diagnostic,
  file: string,
  base: string,
  path: YamlPath,
): DeskProblem["fix"] {
  const edit = (label: string, edits: YamlEdit[]): DeskProblem["fix"] => ({
    label,
    change: { file, base, edits },
  });
  if (rule === "draft") return edit("Accept as it stands", [{ path, settle: true }]);
  if (rule === "quote-verbatim" && message.includes("tells nothing"))
    return edit("Remove it", [{ path, value: null }]);
  if (rule === "coverage" && message === "this sentence is in evidence")
    return edit("Remove the exception", [{ path: path.slice(0, 2), value: null }]);
  if (rule === "quote-form" && path.at(-1) === "form")
    return edit("Make it a paraphrase", [{ path, value: "paraphrase" }]);
  const actor = /^add ([a-z0-9-]+) to `actors`$/.exec(remedy)?.[1];
  if (actor !== undefined && file.startsWith("developments/"))
    return edit(`Add ${actor}`, [{ path: ["actors", END], value: actor, insert: true }]);
  return null;
}

function toOffset(text: string, line: number, column: number): number {
  let start = 0;
  for (let at = 1; at < line; at++) start = text.indexOf("\n", start) + 1;
  return start + column - 1;
}

/** `folder` is the story's; texts are read once for all problems. */
export function placeProblems(folder: string, problems: readonly Diagnostic[]): DeskProblem[] {
  const texts = new Map<string, string>();
  const textOf = (file: string): string => {
    const known = texts.get(file);
    if (known !== undefined) return known;
    const text = readText(folder, file) ?? "";
    texts.set(file, text);
    return text;
  };
  return problems.map((problem) => {
    const file = relative(folder, fromDisplayPath(problem.file)).replaceAll("\\", "/");
    const isYaml = file.endsWith(".yaml");
    const isText = file.endsWith(".txt");
    const text = isYaml || isText ? textOf(file) : "";
    const path = isYaml ? findPathAt(text, problem.line, problem.column) : null;
    return {
      ...problem,
      file,
      path,
      offset: isText ? toOffset(text, problem.line, problem.column) : null,
      fix: path ? findFix(problem, file, hashText(text), path) : null,
    };
  });
}
