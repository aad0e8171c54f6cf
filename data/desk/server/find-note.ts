/** Where the note is that answers a question of a check. */
import type { Diagnostic } from "../../source/diagnostic.ts";
import type { YamlPath } from "../shared/desk-api.ts";

/** How much of the path to the questioned value leads to the entry that has the note, by the words of the remedy. */
const DEPTHS: Record<string, (path: YamlPath) => number> = {
  development: () => 0,
  claim: () => 0,
  article: () => 0,
  story: () => 0,
  publisher: () => 1,
  actor: () => 1,
  correction: () => 1,
  sentence: () => 2,
  entry: () => 2,
  position: () => 2,
  statement: () => 2,
  date: (path) => path.findLastIndex((key) => key === "date" || key === "published") + 1,
};

/** The path of the note that a question asks for; null where a problem is no such question. */
export function findNotePath({ level, remedy }: Diagnostic, path: YamlPath): YamlPath | null {
  const of = /say why it is right in `note:` of the (\w+)/.exec(remedy)?.[1];
  const depth = of === undefined ? undefined : DEPTHS[of];
  return level === "question" && depth ? [...path.slice(0, depth(path)), "note"] : null;
}
