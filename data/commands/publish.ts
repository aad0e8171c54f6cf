/**
 * `npm run publish -- "what changed"`: archives the current edition of every story that has changed, which the next build serves. Refuses if a change of meaning has no correction.
 *
 * `npm run publish -- --withdraw EDITION --reason "…"`: withdraws a published edition; requests for it then get a 410 with the
 * reason.
 */
import { parseArgs } from "node:util";
import { formatChange } from "../edition/list-edition-changes.ts";
import { publish } from "../edition/archive/publish-editions.ts";
import type { PublishedEdition } from "../edition/archive/publish-editions.ts";
import { withdraw } from "../edition/archive/withdraw-edition.ts";
import { STORIES } from "../source/load-story.ts";
import { countDiagnostics } from "../source/diagnostic.ts";
import { print, printDiagnostics } from "./console.ts";

function printPublication({ story, edition, changes }: PublishedEdition): void {
  print(`${story}: edition ${edition}`);
  for (const change of changes) print(`  ${formatChange(change)}`);
}

function fail(message: string): void {
  print(message);
  process.exitCode = 1;
}

function runPublish(note: string): void {
  const { problems, publications } = publish(STORIES, null, note);
  printDiagnostics(problems);
  for (const publication of publications) printPublication(publication);
  if (problems.length > 0) print(`${countDiagnostics(problems)}: nothing published`);
  else if (publications.length === 0)
    print("the current edition of every story is already published");
}

function runWithdraw(edition: string, reason: string): void {
  const { problems, story } = withdraw(STORIES, { edition, reason });
  printDiagnostics(problems);
  if (story === null) print(`${countDiagnostics(problems)}: nothing withdrawn`);
  else print(`${story}: edition ${edition} withdrawn`);
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { withdraw: { type: "string" }, reason: { type: "string" } },
  });
  const note = positionals[0]?.trim() ?? "";
  const reason = values.reason?.trim() ?? "";
  if (values.withdraw !== undefined)
    return reason === ""
      ? fail('add the reason: npm run publish -- --withdraw EDITION --reason "why"')
      : runWithdraw(values.withdraw, reason);
  return note === ""
    ? fail('add what changed: npm run publish -- "what changed"')
    : runPublish(note);
}

main();
