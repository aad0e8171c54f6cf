/**
 * `npm run coverage`: how much of each article's body is used, and each sentence that is neither evidence nor left out
 * with a reason. Exit code 1 when there is one.
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
import { count, print } from "./console.ts";

const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;

function sayArticle(article: StoryArticle, account: SentenceCoverage): void {
  const shares = tally(account);
  const all = shares.reduce((sum, share) => sum + share.points, 0);
  const quoted = quotedPoints(account, article);
  print(
    `${article.id}: ${count(account.sentences.length, "sentence")}, ${all} code points, ${percent(quoted, all)} of them quoted`,
  );
  for (const share of shares)
    print(
      `  ${share.use.padEnd(14)} ${String(share.sentences).padStart(4)} sentences ${percent(share.points, all).padStart(8)}`,
    );
  for (const { use, start, text } of account.sentences) {
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
      sayArticle(article, computeCoverage(article, passages.get(article.id) ?? []));
  }
}

main();
