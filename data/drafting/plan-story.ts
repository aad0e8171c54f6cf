import { join } from "node:path";
import { schemaComment } from "../source/yaml/json-schemas.ts";
import { assertSlug, EditorError } from "../source/editor-error.ts";
import { toDraftYaml } from "./draft-yaml.ts";

/** The files of a story without articles or developments, by path in its folder. Throws an EditorError for an invalid id or title. */
export function planStory(root: string, id: string, title: string): Map<string, string> {
  assertSlug(id);
  if (title.trim() === "") throw new EditorError("a story needs a title");
  return new Map([
    [
      "story.yaml",
      toDraftYaml([schemaComment(join(root, id, "story.yaml"), "story")], {
        title: title.trim(),
        language: "en",
        sides: [],
        origins: {},
        standfirst: [],
      }),
    ],
    ["actors.yaml", toDraftYaml([schemaComment(join(root, id, "actors.yaml"), "actors")], {})],
  ]);
}
