/** `/embed/{story}/snippets`: the code that embeds a box with these options. */
import { reserve } from "../../widget/reserve/reserve.ts";
import { findStory, openCorpus, type StoryEntry } from "../corpus/corpus.ts";
import type { Env } from "../env.ts";
import { resolveIds } from "../api/apply-filters.ts";
import { route } from "../api/route.ts";
import { openBox } from "./box.tsx";
import { findRelease } from "./releases.ts";
import type { Snippet } from "./snippet.ts";
import { makeSnippets } from "./snippets.ts";
import { optionParameters, toAttributes } from "./option-parameters.ts";
import type { PublicUrl } from "../http/origin.ts";

/**
 * The snippets of a story. `options`: the options that are set, by attribute name. Throws a problem if the story has no such edition
 * or actor.
 */
export async function writeSnippets(
  env: Env,
  url: PublicUrl,
  story: StoryEntry,
  options: ReadonlyMap<string, string>,
): Promise<Snippet[]> {
  const { origin } = url;
  const { parts, selected } = await openBox(env, url, story.id, options);
  const actor = options.get("actor");
  if (actor !== undefined) resolveIds("actor", [actor], selected.index.byId.actor);
  const { limit, theme } = parts.options;
  return makeSnippets({
    reserved: {
      inline: reserve(parts.view, { limit, padded: theme !== "inherit" }),
      frame: reserve(parts.view, { limit, padded: options.get("theme") !== "inherit" }, "px"),
    },
    release: await findRelease(env),
    origin,
    story: story.id,
    title: story.title,
    options,
  });
}

export const listSnippets = route({
  id: "listSnippets",
  path: "/embed/{story}/snippets",
  tag: "embeds",
  summary: "The code that embeds a box with these options, for each way to embed it",
  query: optionParameters,
  problems: ["withdrawn-edition"],
  run: async ({ env, url, params, query }) => {
    const { etag } = await openCorpus(env);
    const story = await findStory(env, params.story);
    const data = await writeSnippets(env, url, story, toAttributes(query));
    return { json: { total: data.length, data, next: null }, caching: "live", etag };
  },
});
