/**
 * `npm run publish -- "what changed" [--confirm]`: archives the current edition of every story that has changed, which the next build
 * serves. Refuses if a change of meaning has no correction. Other changes of what readers have seen are listed first, and published
 * with `--confirm`.
 *
 * `npm run publish -- --withdraw EDITION --reason "…"`: withdraws a published edition; requests for it then get a 410 with the
 * reason.
 */
import { formatChange } from "../edition/list-edition-changes.ts";
import { publish, type PublishedEdition } from "../edition/archive/publish-editions.ts";
import { withdraw } from "../edition/archive/withdraw-edition.ts";
import { STORIES_FOLDER } from "../source/load-story.ts";
import { countDiagnostics } from "../source/diagnostic.ts";
import { print, printDiagnostics } from "./console.ts";
import { runCommand } from "./run-command.ts";

function printPublication({ story, edition, changes }: PublishedEdition): void {
  print(`${story}: edition ${edition}`);
  for (const change of changes) print(`  ${formatChange(change)}`);
}

function fail(message: string): void {
  print(message);
  process.exitCode = 1;
}

/** Lists the changes of a story, and marks those that need a confirmation. */
function printUnconfirmed({ story, changes, unconfirmed }: PublishedEdition): void {
  print(`${story}: to be published`);
  for (const change of changes)
    print(`  ${formatChange(change)}${unconfirmed.includes(change) ? "  ← to be confirmed" : ""}`);
}

function runPublish(note: string, confirmed: boolean): void {
  const { problems, unconfirmed, publications } = publish(STORIES_FOLDER, null, note, {
    confirmed,
  });
  printDiagnostics(problems);
  for (const publication of unconfirmed) printUnconfirmed(publication);
  for (const publication of publications) printPublication(publication);
  if (problems.length > 0) print(`${countDiagnostics(problems)}: nothing published`);
  else if (unconfirmed.length > 0)
    fail(
      "nothing published, since readers have seen what these changes replace: correct them, or run this again with --confirm",
    );
  else if (publications.length === 0)
    print("the current edition of every story is already published");
}

function runWithdraw(edition: string, reason: string): void {
  const { problems, story } = withdraw(STORIES_FOLDER, { edition, reason });
  printDiagnostics(problems);
  if (story === null) print(`${countDiagnostics(problems)}: nothing withdrawn`);
  else print(`${story}: edition ${edition} withdrawn`);
}

const COMMAND = {
  usage: `npm run publish -- "what changed" [--confirm]
npm run publish -- --withdraw EDITION --reason "why"`,
  options: {
    confirm: { type: "boolean", default: false },
    withdraw: { type: "string" },
    reason: { type: "string" },
  },
  operands: [0, 1],
} as const;

await runCommand(COMMAND, ({ values, positionals }) => {
  const note = positionals[0]?.trim() ?? "";
  const reason = values.reason?.trim() ?? "";
  if (values.withdraw !== undefined)
    return reason === ""
      ? fail('add the reason: npm run publish -- --withdraw EDITION --reason "why"')
      : runWithdraw(values.withdraw, reason);
  return note === ""
    ? fail('add what changed: npm run publish -- "what changed"')
    : runPublish(note, values.confirm);
});
