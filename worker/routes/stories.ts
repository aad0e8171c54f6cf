/** The stories, and each one whole. */
import * as z from "zod";
import { Edition } from "../../data/schema.ts";
import { openCorpus, type StoryEntry } from "../corpus.ts";
import { openPinned, operation } from "../operation.ts";
import { PIN } from "../query.ts";

const StoryItem = z
  .object({
    id: z.string(),
    title: z.string(),
    summary: z.string(),
    language: z.string(),
    edition: z.string().meta({ description: "The current edition." }),
    published: z.string().nullable(),
    url: z.string().meta({ description: "Path of the whole story as JSON." }),
    page: z.string().meta({ description: "Path of the story's page for readers." }),
  })
  .meta({ id: "StoryItem" });

function toItem(story: StoryEntry): z.infer<typeof StoryItem> {
  const { id, title, summary, language, edition, published } = story;
  return {
    id,
    title,
    summary,
    language,
    edition,
    published,
    url: `/v1/stories/${id}`,
    page: `/stories/${id}`,
  };
}

export const listStories = operation({
  id: "listStories",
  path: "/v1/stories",
  summary: "Every story, with its current edition",
  query: z.object({}),
  response: z.object({ total: z.int(), data: z.array(StoryItem), next: z.null() }),
  run: async ({ env }) => {
    const { stories, etag } = await openCorpus(env);
    const data = stories.map(toItem);
    const body = JSON.stringify({ total: data.length, data, next: null });
    return { body, caching: "live", etag };
  },
});

export const readStory = operation({
  id: "readStory",
  path: "/v1/stories/{story}",
  summary: "A whole edition of a story: developments newest first, statements, actors, articles",
  query: z.object(PIN),
  response: Edition,
  run: async ({ env, url, path, query }) => {
    const { index, ...rest } = await openPinned(env, url, path["story"]!, query);
    return { ...rest, body: index.write(index.edition) };
  },
});
