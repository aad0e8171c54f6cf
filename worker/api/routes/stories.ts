/** The stories, and whole editions. */
import * as z from "zod";
import { fold } from "../../../data/model/text/search-text.ts";
import { openCorpus, type StoryEntry } from "../../corpus/corpus.ts";
import { editionRoute } from "../edition-route.ts";
import { SELECTOR } from "../edition-selector.ts";
import { cutPage } from "../paginate.ts";
import type { StoryItem } from "../responses/story-item.ts";
import { inOrder } from "../apply-filters.ts";
import { ORDER, PAGE, SEARCH } from "../common-parameters.ts";
import { route } from "../route.ts";

const toItem = (story: StoryEntry): StoryItem => {
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
    q: SEARCH.q.describe("Only stories whose title or summary contains all of these words."),
    order: ORDER.order.describe("By the day of the current edition."),
    ...PAGE,
  }),
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
    const { page, headers } = cutPage(etag, url, query, inOrder(newest, query.order));
    return { json: page, caching: "live", etag, headers };
  },
});

export const readStory = editionRoute({
  id: "readStory",
  path: "/v1/stories/{story}",
  tag: "stories",
  summary: "A whole edition of a story: developments newest first, statements, actors, articles",
  query: z.object(SELECTOR),
  run: (_, { index }) => ({ body: index.json }),
});
