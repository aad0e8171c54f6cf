/** The stories, and whole editions. */
import { openCorpus, type StoryEntry } from "../../corpus/corpus.ts";
import { editionRoute } from "../edition-route.ts";
import { cutPage } from "../paginate.ts";
import type { StoryItem } from "../responses/story-item.ts";
import { containsWords, inOrder } from "../apply-filters.ts";
import { ORDER, PAGE, SEARCH } from "../common-parameters.ts";
import { route, type Route } from "../route.ts";
import { citeStory } from "./object-routes.ts";

const toItem = (story: StoryEntry): StoryItem => {
  const { id, title, summary, language, edition, published } = story;
  const [url, page] = [`/v1/stories/${id}`, `/stories/${id}`];
  return { id, title, summary, language, edition, published, url, page };
};

export const STORIES: readonly Route[] = [
  route({
    id: "listStories",
    path: "/v1/stories",
    tag: "stories",
    summary: "Every story, with its current edition",
    query: () => ({
      q: SEARCH.q.describe("Only stories whose title or summary contains all of these words."),
      order: ORDER.order.describe("By the day of the current edition."),
      ...PAGE,
    }),
    run: async ({ env, url, query }) => {
      const { stories, etag } = await openCorpus(env);
      const newest = stories
        .filter(({ title, summary }) => containsWords(`${title} ${summary}`, query.q ?? ""))
        // A draft counts as newer than every published edition.
        .toSorted((a, b) => (b.published ?? "~").localeCompare(a.published ?? "~", "en"))
        .map(toItem);
      const { page, headers } = cutPage(etag, url, query, inOrder(newest, query.order));
      return { json: page, caching: "live", etag, headers };
    },
  }),
  editionRoute({
    id: "readStory",
    path: "/v1/stories/{story}",
    tag: "stories",
    summary: "A whole edition of a story: developments newest first, statements, actors, articles",
    run: (_, { index }) => ({ body: index.json }),
  }),
  citeStory,
];
