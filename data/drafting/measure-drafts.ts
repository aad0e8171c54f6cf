/** Scores drafts against what editors made of the same texts. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ActorsFile } from "../model/story-files.ts";
import type { Story } from "../source/story.ts";
import { makeDraft } from "./draft.ts";
import { parseGold, goldOfArticle } from "./gold.ts";
import { scoreDraft } from "./score.ts";
import type { Measured } from "./score.ts";

export type Rows = Map<string, Measured>;

/** Each article of a story, drafted with these actors and nothing else that the editors wrote. */
export function measureStory(story: Story, actors: ActorsFile, today: string): Rows {
  return new Map(
    [...story.articles.values()].map((article) => {
      const draft = makeDraft(article.text.raw.text, { actors, known: [], today });
      return [article.id, scoreDraft(draft, goldOfArticle(story, article))];
    }),
  );
}

/** Each `<name>.txt` of a folder with its `<name>.json`, as the first article of a story. */
export function measureFolder(folder: string, today: string): Rows {
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return new Map(
    names.map((name) => {
      const raw = readFileSync(join(folder, name), "utf8");
      const truth = readFileSync(join(folder, name.replace(/\.txt$/, ".json")), "utf8");
      const draft = makeDraft(raw, { actors: {}, known: [], today });
      return [name, scoreDraft(draft, parseGold(truth, raw))];
    }),
  );
}
