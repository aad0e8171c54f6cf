/**
 * `npm run publish -- "what changed"`: keeps the current edition of every story that has changed, so that it can be
 * embedded, cited and compared for ever. Refused when a change to what readers saw carries no correction.
 */
import { CORPUS } from "../edition/output-folders.ts";
import { publish } from "../edition/publish-editions.ts";
import type { Publication } from "../edition/publish-editions.ts";
import { STORIES } from "../source/load-story.ts";
import { blocksPublication, countDiagnostics } from "../source/diagnostic.ts";
import { print, printDiagnostics } from "./console.ts";

function sayPublication({ story, edition, changes }: Publication): void {
  print(`${story}: edition ${edition}`);
  for (const id of changes.added) print(`  added    ${id}`);
  for (const { development, fields } of changes.changed)
    print(`  changed  ${development}: ${fields.join(", ")}`);
  for (const id of changes.removed) print(`  removed  ${id}`);
}

function main(note: string | undefined): void {
  if (note === undefined || note.trim() === "") {
    print('say what changed: npm run publish -- "what changed"');
    process.exitCode = 1;
    return;
  }
  const today = new Date().toISOString().slice(0, 10);
  const { problems, publications } = publish(STORIES, CORPUS, today, note.trim());
  printDiagnostics(problems);
  for (const publication of publications) sayPublication(publication);
  if (problems.some(blocksPublication)) print(`${countDiagnostics(problems)}: nothing published`);
  else if (publications.length === 0) print("every story’s edition is published already");
}

main(process.argv[2]);
