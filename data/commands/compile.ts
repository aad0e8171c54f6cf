/**
 * `npm run compile [-- --draft]`: writes the corpus that the Worker serves: the last published edition of every story; with
 * `--draft`, the unpublished state, marked as a draft. If a problem prevents it, nothing is written and the files of
 * an earlier run remain.
 */
import { findUnpublished } from "../checks/verify-stories.ts";
import { verifyAndCompile, type Compiled } from "../edition/compile-stories.ts";
import { CORPUS } from "../edition/output-folders.ts";
import { writeFolder } from "../edition/write-folder.ts";
import { countDiagnostics, listDiagnostics } from "../source/diagnostic.ts";
import { STORIES_FOLDER } from "../source/load-story.ts";
import { countNoun } from "../source/count-noun.ts";
import { print } from "./console.ts";
import { runCommand } from "./run-command.ts";

/** Prints which stories have unpublished changes. */
function printUnpublished({ stories, problems }: Compiled["verified"]): void {
  if (problems.some(({ level }) => level === "error"))
    print("the stories have errors; the last published editions are built");
  else
    for (const { message, remedy } of findUnpublished(stories))
      print(`${message}; the last published edition is built  → ${remedy}`);
}

/** The files of the corpus, by path under `_corpus`. Prints the problems; returns no files if one prevents compilation. */
export function compileCorpus(draft: boolean): Compiled["files"] {
  const { problems, files, verified } = verifyAndCompile(STORIES_FOLDER, { draft });
  for (const line of listDiagnostics(problems)) print(line);
  if (files.size === 0) print(`${countDiagnostics(problems)}: nothing written`);
  else if (!draft) printUnpublished(verified);
  return files;
}

const COMMAND = {
  usage: "npm run compile [-- --draft]",
  options: { draft: { type: "boolean", default: false } },
} as const;

function main(draft: boolean): void {
  const files = compileCorpus(draft);
  if (files.size === 0) process.exitCode = 1;
  else {
    writeFolder(CORPUS, files);
    print(`${countNoun(files.size, "file")} written`);
  }
}

if (import.meta.main) await runCommand(COMMAND, ({ values }) => main(values.draft));
