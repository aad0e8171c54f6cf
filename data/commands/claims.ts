/** `npm run claims`: prints each claim of each story with the sides' positions, for review. */
import { verifyStories } from "../checks/verify-stories.ts";
import { buildEdition } from "../edition/build/build-edition.ts";
import { formatClaims } from "../edition/build/format-claims.ts";
import { print, printDiagnostics } from "./console.ts";
import { runCommand } from "./run-command.ts";

await runCommand({ usage: "npm run claims", options: {} }, () => {
  const { stories, problems } = verifyStories();
  printDiagnostics(problems);
  // A story with open questions can be built, one with errors cannot.
  if (problems.every(({ level }) => level !== "error"))
    for (const story of stories) for (const line of formatClaims(buildEdition(story))) print(line);
});
