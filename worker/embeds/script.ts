/**
 * `/embed/{story}.js`, `/embed/{story}.{lang}.js` and the element's script. They are static files: the platform serves those that
 * exist, and the Worker explains why any other does not.
 */
import { LANGUAGES } from "../../widget/options.ts";
import { readFile } from "../api/routes/files.ts";
import { route } from "../api/route.ts";
import { findStory } from "../corpus/corpus.ts";
import type { Env } from "../env.ts";
import { Problem } from "../http/problem.ts";
import { findRelease } from "./releases.ts";

/** The problem of a script that does not exist. `name`: its file name without `.js`. */
async function explainMissing(env: Env, name: string): Promise<Problem> {
  const [id = "", suffix] = name.split(".");
  if (id === "key-developments") {
    const release = await findRelease(env);
    return new Problem("unknown-object", {
      detail: `There is no such release. ${release ? `The newest is ${release.file}.` : ""}`.trim(),
      value: name,
    });
  }
  const story = await findStory(env, id);
  return new Problem("unknown-object", {
    detail: `There is no ${story.id}.${suffix}.js. The languages are: ${LANGUAGES.join(", ")}.`,
    value: name,
    allowed: LANGUAGES,
  });
}

export const script = route({
  id: "script",
  path: "/embed/{story}.js",
  tag: "embeds",
  summary: "The script that draws the box of a story; {story}.{lang}.js sets the language",
  types: ["text/javascript; charset=utf-8"],
  run: async ({ env, url, params }) => {
    const file = await readFile(env, url.pathname);
    if (file) return file;
    throw await explainMissing(env, params.story);
  },
});
