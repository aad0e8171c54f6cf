/**
 * `npm run compile [-- --draft]`: writes the corpus that the Worker serves: the last published edition of every story; with
 * `--draft` (or DRAFT=1), the unpublished state, marked as a draft. If a problem prevents it, nothing is written and the files of
 * an earlier run remain.
 */
import { findUnpublished, verifyStories } from "../checks/verify-stories.ts";
import { compile } from "../edition/compile-stories.ts";
import { CORPUS } from "../edition/output-folders.ts";
import { countDiagnostics, listDiagnostics } from "../source/diagnostic.ts";
import { STORIES } from "../source/load-story.ts";
import { count, print } from "./console.ts";

/** Prints which stories have unpublished changes. */
function printUnpublished(): void {
  const { stories, problems } = verifyStories();
  if (problems.some(({ level }) => level === "error"))
    print("the stories have errors; the last published editions are built");
  else
    for (const { message, remedy } of findUnpublished(stories))
      print(`${message}; the last published edition is built  → ${remedy}`);
}

const draft = process.argv.includes("--draft") || process.env["DRAFT"] === "1";
const { problems, files } = compile(STORIES, CORPUS, { draft });
for (const line of listDiagnostics(problems)) print(line);
if (files === 0) process.exitCode = 1;
else if (!draft) printUnpublished();
print(
  files === 0
    ? `${countDiagnostics(problems)}: nothing written`
    : `${count(files, "file")} written`,
);
