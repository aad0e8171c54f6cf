/** `npm run claims`: prints each claim of each story with the sides' positions, for review. */
import { verifyStories } from "../checks/verify-stories.ts";
import { buildEdition } from "../edition/build/build-edition.ts";
import { formatClaims } from "../edition/build/format-claims.ts";
import { blocksPublication } from "../source/diagnostic.ts";
import { print, printDiagnostics } from "./console.ts";

function main(): void {
  const { stories, problems } = verifyStories();
  printDiagnostics(problems);
  // A story with errors cannot be built; one with open questions can.
  if (problems.some((problem) => blocksPublication(problem) && problem.level === "error")) return;
  for (const story of stories) for (const line of formatClaims(buildEdition(story))) print(line);
}

main();
