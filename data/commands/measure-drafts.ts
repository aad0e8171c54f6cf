/**
 * `npm run desk:measure [-- FOLDER]`: drafts every article of the corpus again from its raw text alone, or every text of
 * a folder that has its truth beside it, and says what share of what the editors made of it the draft had found, and
 * what share of the draft they kept.
 */
import { measureFolder, measureStory } from "../drafting/measure-drafts.ts";
import type { Rows } from "../drafting/measure-drafts.ts";
import { addScores, MEASURES } from "../drafting/score.ts";
import type { Measured } from "../drafting/score.ts";
import { listStories, loadStory, STORIES } from "../source/load-story.ts";
import { print } from "./console.ts";

const share = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${part}/${whole} ${Math.round((100 * part) / whole)} %`;

const WIDTH = 26;

function sayRow(name: string, measured: readonly Measured[]): void {
  const cells = MEASURES.map((measure) => {
    const score = addScores(measured.map((one) => one[measure]));
    const both = `${share(score.found, score.true)} | ${share(score.kept, score.proposed)}`;
    return both.padStart(WIDTH);
  });
  print(name.padEnd(30) + cells.join(""));
}

function sayTable(heading: string, rows: Rows): void {
  print(`${heading}: found of what the editors have | kept of what was proposed`);
  print("".padEnd(30) + MEASURES.map((measure) => measure.padStart(WIDTH)).join(""));
  for (const [name, measured] of rows) sayRow(name, [measured]);
  sayRow("all", [...rows.values()]);
  print("");
}

function main(): void {
  const today = new Date().toISOString().slice(0, 10);
  const [folder] = process.argv.slice(2);
  if (folder !== undefined) return sayTable(folder, measureFolder(folder, today));
  for (const id of listStories(STORIES)) {
    const { story } = loadStory(STORIES, id);
    sayTable(
      `${id}, with the story's actors known`,
      measureStory(story, story.actors.value, today),
    );
    sayTable(`${id}, as the first article of a new story`, measureStory(story, {}, today));
  }
}

main();
