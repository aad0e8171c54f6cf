/** The stories, and whole editions. */
import * as z from "zod";
import { Edition } from "../../../data/model/edition.ts";
import { fold } from "../../../data/model/search-text.ts";
import { openCorpus, type StoryEntry } from "../../corpus/corpus.ts";
import { editionRoute } from "../edition-route.ts";
import { SELECTOR } from "../edition-selector.ts";
import { cutPage, PageOf } from "../paginate.ts";
import { ORDER, PAGE, SEARCH } from "../query.ts";
import { route } from "../route.ts";

const StoryItem = z
  .object({
    id: z.string().meta({ description: "Id of the story, in paths." }),
    title: z.string().meta({ description: "Title of the box." }),
    summary: z.string().meta({ description: "The story in a sentence or two." }),
    language: z.string().meta({ description: "Language of the edited text, BCP 47." }),
    edition: z.string().meta({ description: "The current edition." }),
    published: z
      .string()
      .nullable()
      .meta({ description: "Day of the current edition, YYYY-MM-DD; null for a draft." }),
    url: z.string().meta({ description: "Path of the whole story as JSON." }),
    page: z.string().meta({ description: "Path of the story's page for readers." }),
  })
  .meta({ id: "StoryItem", description: "A story with its current edition." });

const toItem = (story: StoryEntry): z.infer<typeof StoryItem> => {
  const { id, title, summary, language, edition, published } = story;
  const [url, page] = [`/v1/stories/${id}`, `/stories/${id}`];
  return { id, title, summary, language, edition, published, url, page };
};

export const listStories = route({
  id: "listStories",
  path: "/v1/stories",
  tag: "stories",
  summary: "Every story, with its current edition",
  query: z.object({
    q: SEARCH.q.meta({
      description: "Only stories whose title or summary contains all of these words.",
    }),
    order: ORDER.order.meta({ description: "By the day of the current edition." }),
    ...PAGE,
  }),
  response: PageOf(StoryItem),
  run: async ({ env, url, query }) => {
    const { stories, etag } = await openCorpus(env);
    const words = fold(query.q ?? "").split(/\s+/);
    const newest = stories
      .filter(({ title, summary }) => {
        const text = fold(`${title} ${summary}`);
        return words.every((word) => text.includes(word));
      })
      // A draft counts as newer than every published edition.
      .toSorted((a, b) => (b.published ?? "~").localeCompare(a.published ?? "~", "en"))
      .map(toItem);
    const items = query.order === "oldest" ? newest.toReversed() : newest;
    const { page, headers } = cutPage(etag, url, query, items);
    return { json: page, caching: "live", etag, headers };
  },
});

export const readStory = editionRoute({
  id: "readStory",
  path: "/v1/stories/{story}",
  tag: "stories",
  summary: "A whole edition of a story: developments newest first, statements, actors, articles",
  query: z.object(SELECTOR),
  response: Edition,
  run: (_, { index }) => ({ body: index.json }),
});
