/** `npm run story:new -- ID "Title"`: starts a story's folder; what it still lacks, `npm run verify` says. */
import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { schemaComment } from "../checks/schema-comment.ts";
import { STORIES } from "../load.ts";
import { say } from "../output.ts";
import { Refusal, writeNew } from "./add-article.ts";
import { toGuessYaml } from "./guess-yaml.ts";

/** The files of a story in which nothing is told yet. */
export function planStory(root: string, id: string, title: string): Map<string, string> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new Refusal(`"${id}" is not a slug: use lower-case letters, digits and single hyphens`);
  if (title.trim() === "") throw new Refusal("a story needs a title");
  return new Map([
    [
      "story.yaml",
      toGuessYaml([schemaComment(join(root, id, "story.yaml"), "story")], {
        title: title.trim(),
        language: "en",
        sides: [],
        origins: {},
        standfirst: [],
      }),
    ],
    ["actors.yaml", toGuessYaml([schemaComment(join(root, id, "actors.yaml"), "actors")], {})],
    [
      "corrections.yaml",
      toGuessYaml([schemaComment(join(root, id, "corrections.yaml"), "corrections")], []),
    ],
  ]);
}

function main(): void {
  const [id, title, ...more] = process.argv.slice(2);
  if (id === undefined || title === undefined || more.length > 0)
    throw new Refusal('npm run story:new -- ID "Title"');
  const folder = join(STORIES, id);
  if (existsSync(folder)) throw new Refusal(`${relative(process.cwd(), folder)} is there already`);
  const files = planStory(STORIES, id, title);
  writeNew(folder, files);
  for (const path of files.keys()) say(`wrote ${relative(process.cwd(), join(folder, path))}`);
  say("Next: its actors and sides, then npm run article:add. npm run verify says what is missing.");
}

if (import.meta.main)
  try {
    main();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
