/**
 * `npm run coverage`: prints how much of each article's body is cited, and each sentence that is neither cited nor listed as
 * uncited with a reason. Exit code 1 if there is one.
 */
import { computeQuotedShare } from "../checks/lib/quoted-share.ts";
import { placeInRaw } from "../checks/lib/place-in-raw.ts";
import {
  computeCoverage,
  countUses,
  type SentenceCoverage,
} from "../checks/lib/sentence-coverage.ts";
import { listStories, loadStory, STORIES_FOLDER } from "../source/load-story.ts";
import type { StoryArticle } from "../source/story.ts";
import { countNoun } from "../source/count-noun.ts";
import { print } from "./console.ts";
import { runCommand } from "./run-command.ts";

const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;

function printArticle(article: StoryArticle, coverage: SentenceCoverage): void {
  const uses = countUses(coverage);
  const total = uses.reduce((sum, { codePoints }) => sum + codePoints, 0);
  print(
    `${article.id}: ${countNoun(coverage.sentences.length, "sentence")}, ${total} code points, ${percent(computeQuotedShare(article, coverage), 1)} of the words quoted`,
  );
  for (const { use, sentences, codePoints } of uses)
    print(
      `  ${use.padEnd(14)} ${countNoun(sentences, "sentence").padStart(13)} ${percent(codePoints, total).padStart(8)}`,
    );
  for (const { use, start, text } of coverage.sentences) {
    if (use !== "unaccounted") continue;
    const { file, line, column } = placeInRaw(article, start);
    print(`  ${file}:${line}:${column}  ${text}`);
    process.exitCode = 1;
  }
}

await runCommand({ usage: "npm run coverage", options: {} }, () => {
  for (const id of listStories(STORIES_FOLDER)) {
    const { story } = loadStory(STORIES_FOLDER, id);
    for (const article of story.articles.values())
      printArticle(article, computeCoverage(story, article));
  }
});
