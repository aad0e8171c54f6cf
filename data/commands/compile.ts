/**
 * `npm run compile`: verifies the stories and writes the corpus that the Worker serves. Where a problem blocks publication,
 * nothing is written and the files of an earlier run stay.
 */
import { compile } from "../edition/compile-stories.ts";
import { blocksPublication, countDiagnostics } from "../source/diagnostic.ts";
import { count, print, printDiagnostics } from "./console.ts";

const { problems, files } = compile();
printDiagnostics(problems);
print(
  problems.some(blocksPublication)
    ? `${countDiagnostics(problems)}: nothing written`
    : `${count(files, "file")} written`,
);
