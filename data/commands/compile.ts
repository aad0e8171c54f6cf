/**
 * `npm run compile`: verifies the stories, then writes the corpus that the Worker serves. With a problem, nothing is
 * written and the files of an earlier run stay.
 */
import { compile } from "../edition/compile-stories.ts";
import { count, print, printDiagnostics } from "./console.ts";

const { problems, files } = compile();
printDiagnostics(problems);
print(
  problems.length > 0
    ? `${count(problems.length, "problem")}: nothing written`
    : `${count(files, "file")} written`,
);
