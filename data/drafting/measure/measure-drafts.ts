/** Scores drafts against the gold standard of the same texts. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Story } from "../../source/story.ts";
import { makeDraft } from "../page/make-draft.ts";
import { toGold, parseGold } from "./gold.ts";
import { scoreDraft, type DraftScores } from "./score.ts";

export type ScoreTable = Map<string, DraftScores>;

/** Scores by article id. */
export const measureStory = (story: Story): ScoreTable =>
  new Map(
    [...story.articles.values()].map((article) => [
      article.id,
      scoreDraft(makeDraft(article.text.raw.text), toGold(article)),
    ]),
  );

/** Scores by file name, for each `<name>.txt` of a folder with its gold file `<name>.json`. */
export function measureFolder(folder: string): ScoreTable {
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return new Map(
    names.map((name) => {
      const raw = readFileSync(join(folder, name), "utf8");
      const gold = readFileSync(join(folder, name.replace(/\.txt$/, ".json")), "utf8");
      return [name, scoreDraft(makeDraft(raw), parseGold(gold, raw))];
    }),
  );
}
