/** Scores drafts against the gold standard of the same texts. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeDraft } from "../page/make-draft.ts";
import { parseGold } from "./gold.ts";
import { scoreDraft, type DraftScores } from "./score.ts";

/** Scores by file name, for each `<name>.txt` of a folder with its gold file `<name>.json`. */
export function measureFolder(folder: string): Map<string, DraftScores> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return new Map(
    names.map((name) => {
      const raw = readFileSync(join(folder, name), "utf8");
      const gold = readFileSync(join(folder, name.replace(/\.txt$/, ".json")), "utf8");
      return [name, scoreDraft(makeDraft(raw), parseGold(gold, raw))];
    }),
  );
}
