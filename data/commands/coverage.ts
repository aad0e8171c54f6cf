/**
 * `npm run coverage`: prints which share of each article's body is cited, and each sentence that is neither cited nor listed as
 * uncited with a reason. Exit code 1 if there is such a sentence.
 */
import { placeInRaw } from "../checks/lib/place-in-raw.ts";
import {
  computeCoverage,
  passagesByArticle,
  quotedPoints,
  tally,
} from "../checks/lib/sentence-coverage.ts";
import type { SentenceCoverage } from "../checks/lib/sentence-coverage.ts";
import { listStories, loadStory, STORIES } from "../source/load-story.ts";
import type { StoryArticle } from "../source/story.ts";
import { countNoun } from "../source/count-noun.ts";
import { print } from "./console.ts";

const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;

function printArticle(article: StoryArticle, coverage: SentenceCoverage): void {
  const shares = tally(coverage);
  const all = shares.reduce((sum, share) => sum + share.points, 0);
  const quoted = quotedPoints(coverage, article);
  print(
    `${article.id}: ${countNoun(coverage.sentences.length, "sentence")}, ${all} code points, ${percent(quoted, all)} of them quoted`,
  );
  for (const share of shares)
    print(
      `  ${share.use.padEnd(14)} ${String(share.sentences).padStart(4)} sentences ${percent(share.points, all).padStart(8)}`,
    );
  for (const { use, start, text } of coverage.sentences) {
    if (use !== "neither") continue;
    const { file, line, column } = placeInRaw(article, start);
    print(`  ${file}:${line}:${column}  ${text}`);
    process.exitCode = 1;
  }
}

function main(): void {
  for (const id of listStories(STORIES)) {
    const { story } = loadStory(STORIES, id);
    const passages = passagesByArticle(story);
    for (const article of story.articles.values())
      printArticle(article, computeCoverage(article, passages.get(article.id) ?? []));
  }
}

main();
