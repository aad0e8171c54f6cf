/** The editions of a story, and the difference between two of them. */
import {
  findPreviousEdition,
  findStory,
  openCorpus,
  openEdition,
  type StoryEntry,
} from "../../corpus/corpus.ts";
import { diffEditions } from "../../corpus/diff-editions.ts";
import { EditionId, selectEdition, SELECTOR } from "../edition-selector.ts";
import { cutPage } from "../paginate.ts";
import type { EditionItem } from "../responses/editions.ts";
import { inOrder } from "../apply-filters.ts";
import { ORDER, PAGE } from "../common-parameters.ts";
import { route, type Route } from "../route.ts";

function listNewest({ id, edition: current, editions }: StoryEntry): EditionItem[] {
  const draft = { edition: current, published: null, note: "Draft", withdrawal: null };
  const archived = editions.toReversed();
  const all = editions.some(({ edition }) => edition === current) ? archived : [draft, ...archived];
  return all.map(({ edition, published, note, withdrawal }) => ({
    edition,
    published,
    note,
    current: edition === current,
    url: `/v1/stories/${id}/editions/${edition}`,
    withdrawal,
  }));
}

export const EDITIONS: readonly Route[] = [
  route({
    id: "listEditions",
    path: "/v1/stories/{story}/editions",
    tag: "editions",
    summary: "Every published edition, latest first",
    query: () => ({
      from: SELECTOR.at.describe("Only editions published on this day, YYYY-MM-DD, or later."),
      to: SELECTOR.at.describe("Only editions published on this day, YYYY-MM-DD, or earlier."),
      ...ORDER,
      ...PAGE,
    }),
    run: async ({ env, url, params, query }) => {
      const story = await findStory(env, params.story);
      const { etag } = await openCorpus(env);
      const { from = "", to = "~", order } = query;
      const items = listNewest(story).filter(({ published }) => {
        if (published === null) return query.from === undefined && query.to === undefined;
        return published >= from && published <= to;
      });
      const { page, headers } = cutPage(etag, url, query, inOrder(items, order));
      return { json: page, caching: "live", etag, headers };
    },
  }),
  route({
    id: "readEdition",
    path: "/v1/stories/{story}/editions/{edition}",
    tag: "editions",
    summary: "A whole edition, which never changes",
    run: async ({ env, params }) => {
      const story = await findStory(env, params.story);
      const edition = selectEdition(story, { edition: params.edition });
      const { json } = await openEdition(env, story.id, edition);
      return { body: json, caching: "immutable", etag: edition };
    },
  }),
  route({
    id: "compareEditions",
    path: "/v1/stories/{story}/diff",
    tag: "editions",
    summary: "The difference between two editions, field by field",
    problems: ["withdrawn-edition"],
    query: () => ({
      from: EditionId.optional().describe(
        "Id of the earlier edition, 12 hex digits. Default: the edition before `to`.",
      ),
      to: EditionId.optional().describe(
        "Id of the later edition, 12 hex digits. Default: the current edition.",
      ),
    }),
    example: ({ edition }, { previous }) => (previous ? { from: previous, to: edition } : {}),
    run: async ({ env, params, query }) => {
      const story = await findStory(env, params.story);
      const to = selectEdition(story, { edition: query.to }, "to");
      const edition = query.from ?? findPreviousEdition(story, to);
      const from = edition === null ? null : selectEdition(story, { edition }, "from");
      const [before, after] = await Promise.all([
        openEdition(env, story.id, from ?? to),
        openEdition(env, story.id, to),
      ]);
      const changes = diffEditions(before.edition, after.edition);
      return {
        json: { story: story.id, from, to, changes },
        caching: query.from && query.to ? "immutable" : "live",
        etag: `${from}-${to}`,
      };
    },
  }),
];
