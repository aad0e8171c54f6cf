/** A problem as the desk shows it: at the value or the words that it is about, with a remedy that it can carry out. */
import type { Diagnostic } from "../../../source/diagnostic.ts";
import { fromDisplayPath, relativePath } from "../../../source/paths.ts";
import type { ParsedFiles } from "../../../source/story-folder.ts";
import { lineStarts } from "../../../source/text/article-text.ts";
import type { DeskProblem, StoryView } from "../../shared/desk-api.ts";
import { findFix } from "./find-fix.ts";
import { findNotePath } from "./find-note.ts";
import { listNamesById } from "./names-by-id.ts";
import type { NamedView } from "./names-by-id.ts";
import { renderWording, wordProblem } from "./word-problem.ts";

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
function levelOf({ level, text }: Diagnostic, isPublished: boolean): DeskProblem["level"] {
  const { detail } = text ?? {};
  const isToDo = detail?.code === "key-count" && detail.isTooFew && !isPublished;
  return isToDo ? "hint" : level;
}

/** `folder` is the story's; `parsed` has its YAML files by their paths in problems. */
export function placeProblems(
  folder: string,
  problems: readonly Diagnostic[],
  view: NamedView & Pick<StoryView, "hashes" | "isPublished">,
  parsed: ParsedFiles,
): DeskProblem[] {
  const names = listNamesById(view);
  const raws = new Map(view.articles.map(({ id, raw }) => [`articles/${id}.txt`, raw]));
  const placed = problems.map((problem): DeskProblem => {
    const { text, ...place } = problem;
    const file = relativePath(folder, fromDisplayPath(problem.file));
    const raw = raws.get(file);
    const path = parsed.get(problem.file)?.source.pathAt(problem) ?? null;
    // A problem in a raw text is fixed in the YAML beside it.
    const fixedFile = file.replace(/\.txt$/, ".yaml");
    const fix = findFix(problem, path ?? [], fixedFile);
    return {
      ...place,
      ...wordProblem(problem, names, { file, path }),
      code: text?.detail?.code ?? null,
      level: levelOf(problem, view.isPublished),
      file,
      path,
      offset: raw === undefined ? null : lineStarts(raw)[problem.line - 1]! + problem.column - 1,
      note: path && findNotePath(problem, path),
      fix: fix && {
        label: renderWording(fix.label, names),
        change: {
          file: fixedFile,
          base: view.hashes[fixedFile]!,
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
