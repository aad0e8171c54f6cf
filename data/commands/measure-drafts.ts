/**
 * `npm run drafts:measure -- FOLDER`: drafts every text in a folder with gold files, and prints how much of the gold standard each
 * draft has.
 */
import { measureFolder } from "../drafting/measure/measure-drafts.ts";
import { addScores, MEASURES, type DraftScores, type Score } from "../drafting/measure/score.ts";
import { print } from "./console.ts";
import { runCommand } from "./run-command.ts";

const share = ({ found, expected }: Score): string =>
  expected === 0 ? "–" : `${found}/${expected} ${Math.round((100 * found) / expected)} %`;

const WIDTH = 15;

function printRow(name: string, scores: readonly DraftScores[]): void {
  const cells = MEASURES.map((measure) =>
    share(addScores(scores.map((score) => score[measure]))).padStart(WIDTH),
  );
  print(name.padEnd(30) + cells.join(""));
}

const COMMAND = {
  usage: "npm run drafts:measure -- FOLDER",
  options: {},
  operands: [1, 1],
} as const;

await runCommand(COMMAND, ({ positionals: [folder = ""] }) => {
  const table = measureFolder(folder);
  print(folder.padEnd(30) + MEASURES.map((measure) => measure.padStart(WIDTH)).join(""));
  for (const [name, scores] of table) printRow(name, [scores]);
  printRow("all", [...table.values()]);
});
