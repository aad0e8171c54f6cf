/** Where the note is that answers a question of a check. */
import type { Diagnostic, NoteOwner } from "../../../source/diagnostic.ts";
import type { YamlPath } from "../../shared/requests.ts";

/** Length of the path to the entry that has the note, within the path to the value in question; null if the desk cannot edit the note. */
const DEPTHS: Record<NoteOwner, ((path: YamlPath) => number) | null> = {
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
  edition: null,
};

/** The path of the note that a question asks for; null where a problem is no such question. */
export function findNotePath({ note }: Diagnostic, path: YamlPath): YamlPath | null {
  const depth = note && DEPTHS[note.owner];
  return depth ? [...path.slice(0, depth(path)), "note"] : null;
}
