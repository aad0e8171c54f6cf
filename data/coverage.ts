/**
 * `npm run coverage`: how much of each article's body is used, and each sentence that is neither evidence nor left out
 * with a reason. Exit code 1 when there is one.
 */
import { accountFor, passagesByArticle } from "./account.ts";
import type { Account, Use } from "./account.ts";
import { placeInRaw } from "./checks/place-in-raw.ts";
import { listStories, loadStory, STORIES } from "./load.ts";
import { count, say } from "./output.ts";
import type { StoryArticle } from "./story.ts";

interface Share {
  use: Use;
  sentences: number;
  /** Code points of those sentences. */
  points: number;
}

const points = (text: string): number => Array.from(text).length;

/** Sentences and code points by use, "cited" first, then by name. */
export function tally({ sentences }: Account): Share[] {
  return [...Map.groupBy(sentences, ({ use }) => use)]
    .map(([use, group]) => ({
      use,
      sentences: group.length,
      points: group.reduce((sum, { text }) => sum + points(text), 0),
    }))
    .toSorted((a, b) => (a.use === "cited" ? -1 : b.use === "cited" ? 1 : a.use < b.use ? -1 : 1));
}

/** Code points of the body that stand in some passage, each counted once. */
export function quotedPoints({ cited }: Account, article: StoryArticle): number {
  let reached = 0;
  let sum = 0;
  for (const { start, end } of cited.toSorted((a, b) => a.start - b.start)) {
    sum += points(article.text.body.text.slice(Math.max(start, reached), Math.max(end, reached)));
    reached = Math.max(reached, end);
  }
  return sum;
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;

function sayArticle(article: StoryArticle, account: Account): void {
  const shares = tally(account);
  const all = shares.reduce((sum, share) => sum + share.points, 0);
  const quoted = quotedPoints(account, article);
  say(
    `${article.id}: ${count(account.sentences.length, "sentence")}, ${all} code points, ${percent(quoted, all)} of them quoted`,
  );
  for (const share of shares)
    say(
      `  ${share.use.padEnd(14)} ${String(share.sentences).padStart(4)} sentences ${percent(share.points, all).padStart(8)}`,
    );
  for (const { use, start, text } of account.sentences) {
    if (use !== "neither") continue;
    const { file, line, column } = placeInRaw(article, start);
    say(`  ${file}:${line}:${column}  ${text}`);
    process.exitCode = 1;
  }
}

function main(): void {
  for (const id of listStories(STORIES)) {
    const { story } = loadStory(STORIES, id);
    const passages = passagesByArticle(story);
    for (const article of story.articles.values())
      sayArticle(article, accountFor(article, passages.get(article.id) ?? []));
  }
}

if (import.meta.main) main();
