/**
 * `npm run drafts:measure [-- FOLDER]`: drafts every article of the corpus, or every text in a folder with gold files, from its
 * raw text alone, and prints how much of the gold standard each draft has.
 */
import {
  measureFolder,
  measureStory,
  type ScoreTable,
} from "../drafting/measure/measure-drafts.ts";
import { addScores, MEASURES, type DraftScores, type Score } from "../drafting/measure/score.ts";
import { listStories, loadStory, STORIES_FOLDER } from "../source/load-story.ts";
import { print } from "./console.ts";

const share = ({ found, expected }: Score): string =>
  expected === 0 ? "–" : `${found}/${expected} ${Math.round((100 * found) / expected)} %`;

const WIDTH = 15;

function printRow(name: string, scores: readonly DraftScores[]): void {
  const cells = MEASURES.map((measure) =>
    share(addScores(scores.map((score) => score[measure]))).padStart(WIDTH),
  );
  print(name.padEnd(30) + cells.join(""));
}

function printTable(heading: string, table: ScoreTable): void {
  print(heading.padEnd(30) + MEASURES.map((measure) => measure.padStart(WIDTH)).join(""));
  for (const [name, scores] of table) printRow(name, [scores]);
  printRow("all", [...table.values()]);
  print("");
}

function main(): void {
  const [folder] = process.argv.slice(2);
  if (folder !== undefined) return printTable(folder, measureFolder(folder));
  for (const id of listStories(STORIES_FOLDER))
    printTable(id, measureStory(loadStory(STORIES_FOLDER, id).story));
}

main();
