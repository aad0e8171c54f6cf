/** Plans a new story. */
import { join } from "node:path";
import { isSlug } from "../model/slug.ts";
import { schemaComment } from "../source/json-schemas.ts";
import { DraftError } from "./add-article.ts";
import { toDraftYaml } from "./draft-yaml.ts";

/** The files of a story without articles or developments. */
export function planStory(root: string, id: string, title: string): Map<string, string> {
  if (!isSlug(id))
    throw new DraftError(
      `"${id}" is not a slug: use lower-case letters, digits and single hyphens`,
    );
  if (title.trim() === "") throw new DraftError("a story needs a title");
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
    [
      "corrections.yaml",
      toDraftYaml([schemaComment(join(root, id, "corrections.yaml"), "corrections")], []),
    ],
  ]);
}
