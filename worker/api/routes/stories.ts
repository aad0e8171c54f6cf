/** The stories, and each one whole. */
import * as z from "zod";
import { Edition } from "../../../data/model/edition.ts";
import { openCorpus, type StoryEntry } from "../../corpus/corpus.ts";
import { openPinned, operation } from "../route.ts";
import { listNow, PageOf } from "../paginate.ts";
import { ORDER, PAGE, PIN, WORDS } from "../query.ts";
import { fold } from "../../../data/model/search-text.ts";

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
  query: z.object({
    q: WORDS.q.meta({ description: "Only stories with all of these words in title or summary." }),
    order: ORDER.order.meta({ description: "By the day of the current edition." }),
    ...PAGE,
  }),
  response: PageOf(StoryItem),
  run: async ({ env, url, query }) => {
    const { stories, etag } = await openCorpus(env);
    const words = fold(query.q ?? "").split(/\s+/);
    const items = stories
      .filter(({ title, summary }) => {
        const text = fold(`${title} ${summary}`);
        return words.every((word) => text.includes(word));
      })
      // A draft is newer than whatever was published.
      .toSorted((a, b) => (b.published ?? "~").localeCompare(a.published ?? "~", "en"))
      .map(toItem);
    return listNow(etag, url, query, query.order === "oldest" ? items.toReversed() : items);
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
    return { ...rest, body: index.encode(index.edition) };
  },
});
