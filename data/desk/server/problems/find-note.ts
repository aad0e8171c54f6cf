/** Where the note is that answers a question of a check. */
import type { Diagnostic } from "../../../source/diagnostic.ts";
import type { YamlPath } from "../../shared/desk-api.ts";

/** Length of the path to the entry that has the note, within the path to the value in question, by the owner of the note. */
const DEPTHS: Record<string, (path: YamlPath) => number> = {
  "the development": () => 0,
  "the claim": () => 0,
  "the article": () => 0,
  "the story": () => 0,
  "the publisher": () => 1,
  "the actor": () => 1,
  "the correction": () => 1,
  "the sentence": () => 2,
  "the entry": () => 2,
  "the position": () => 2,
  "the statement": () => 2,
  "the date": (path) => path.findLastIndex((key) => key === "date" || key === "published") + 1,
};

/** The path of the note that a question asks for; null where a problem is no such question. */
export function findNotePath({ note }: Diagnostic, path: YamlPath): YamlPath | null {
  const depth = note && DEPTHS[note.owner];
  return depth ? [...path.slice(0, depth(path)), "note"] : null;
}
