/** `/embed/{story}/snippets`: the code that embeds a box with these options. */
import * as z from "zod";
import { parseOptions } from "../../widget/options.ts";
import { reserve } from "../../widget/reserve/reserve.ts";
import { makeBox } from "./box.tsx";
import { findStory, openCorpus, openEdition, type StoryEntry } from "../corpus/corpus.ts";
import type { Env } from "../env.ts";
import { route } from "../api/route.ts";
import { findRelease } from "./releases.ts";
import { makeSnippets, type Snippet } from "./snippets.ts";
import { listSet, optionParameters } from "./option-parameters.ts";

/** The snippets of a story. `options`: the options that are set, by attribute name. */
export async function writeSnippets(
  env: Env,
  origin: string,
  story: StoryEntry,
  options: ReadonlyMap<string, string>,
): Promise<Snippet[]> {
  const index = await openEdition(env, story.id, story.edition);
  const { options: parsed } = parseOptions((name) => options.get(name), { story: story.id });
  const { view } = await makeBox(env, index, parsed);
  const { limit, theme } = parsed;
  return makeSnippets({
    reserved: {
      inline: reserve(view, { limit, padded: theme !== "inherit" }),
      frame: reserve(view, { limit, padded: options.get("theme") !== "inherit" }, "px"),
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
  query: z.object(optionParameters()),
  run: async ({ env, url, params, query }) => {
    const { etag } = await openCorpus(env);
    const story = await findStory(env, params.story);
    const data = await writeSnippets(env, url.origin, story, listSet(query));
    return { json: { total: data.length, data, next: null }, caching: "live", etag };
  },
});
