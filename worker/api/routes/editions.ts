/** The editions of a story, and the difference between two of them. */
import * as z from "zod";
import { Edition } from "../../../data/model/edition.ts";
import { findStory, openCorpus, openEdition, type StoryEntry } from "../../corpus/corpus.ts";
import { Change, diffEditions } from "../../corpus/diff-editions.ts";
import { EditionId, selectEdition, SELECTOR } from "../edition-selector.ts";
import { cutPage, PageOf } from "../paginate.ts";
import { ORDER, PAGE } from "../query.ts";
import { route } from "../route.ts";

const EditionItem = z
  .object({
    edition: z.string().meta({ description: "Id of the edition, 12 hex digits." }),
    published: z
      .string()
      .nullable()
      .meta({ description: "Day of publication, YYYY-MM-DD; null for a draft." }),
    note: z.string().meta({ description: "The editors' summary of what changed." }),
    current: z.boolean().meta({ description: "Whether it is the current edition." }),
    url: z.string().meta({ description: "Path of the whole edition as JSON." }),
    withdrawal: z
      .object({
        date: z.string().meta({ description: "Day of the withdrawal, YYYY-MM-DD." }),
        reason: z.string().meta({ description: "The reason, in the editors' words." }),
      })
      .nullable()
      .meta({ description: "null unless the edition was withdrawn; then its paths respond 410." }),
  })
  .meta({ id: "EditionItem", description: "A published edition, or the draft." });

function listNewest({ id, edition: current, editions }: StoryEntry): z.infer<typeof EditionItem>[] {
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

export const listEditions = route({
  id: "listEditions",
  path: "/v1/stories/{story}/editions",
  tag: "editions",
  summary: "Every published edition, latest first",
  query: z.object({
    from: SELECTOR.at.meta({
      description: "Only editions published on this day, YYYY-MM-DD, or later.",
    }),
    to: SELECTOR.at.meta({
      description: "Only editions published on this day, YYYY-MM-DD, or earlier.",
    }),
    ...ORDER,
    ...PAGE,
  }),
  response: PageOf(EditionItem),
  run: async ({ env, url, params, query }) => {
    const story = await findStory(env, params.story);
    const { etag } = await openCorpus(env);
    const { from = "", to = "~", order } = query;
    const items = listNewest(story).filter(({ published }) => {
      if (published === null) return query.from === undefined && query.to === undefined;
      return published >= from && published <= to;
    });
    const ordered = order === "oldest" ? items.toReversed() : items;
    const { page, headers } = cutPage(etag, url, query, ordered);
    return { json: page, caching: "live", etag, headers };
  },
});

export const readEdition = route({
  id: "readEdition",
  path: "/v1/stories/{story}/editions/{edition}",
  tag: "editions",
  summary: "A whole edition, which never changes",
  query: z.object({}),
  response: Edition,
  run: async ({ env, params }) => {
    const story = await findStory(env, params.story);
    const edition = selectEdition(story, { edition: params.edition });
    const { json } = await openEdition(env, story.id, edition);
    return { body: json, caching: "frozen", etag: edition };
  },
});

const Difference = z
  .object({
    story: z.string().meta({ description: "Id of the story." }),
    from: z.string().meta({ description: "The earlier edition." }),
    to: z.string().meta({ description: "The later edition." }),
    changes: z.array(Change).meta({ description: "One entry per object that differs." }),
  })
  .meta({ id: "Difference", description: "What changed from one edition to another." });

export const compareEditions = route({
  id: "compareEditions",
  path: "/v1/stories/{story}/diff",
  tag: "editions",
  summary: "The difference between two editions, field by field",
  query: z.object({
    from: EditionId.meta({ description: "Id of the earlier edition, 12 hex digits." }),
    to: EditionId.meta({ description: "Id of the later edition, 12 hex digits." }),
  }),
  response: Difference,
  example: ({ edition }, { previous }) => ({ from: previous, to: edition }),
  run: async ({ env, params, query }) => {
    const story = await findStory(env, params.story);
    const from = selectEdition(story, { edition: query.from }, "from");
    const to = selectEdition(story, { edition: query.to }, "to");
    const [before, after] = await Promise.all([
      openEdition(env, story.id, from),
      openEdition(env, story.id, to),
    ]);
    const changes = diffEditions(before.edition, after.edition);
    return {
      json: { story: story.id, from, to, changes },
      caching: "frozen",
      etag: `${from}-${to}`,
    };
  },
});
