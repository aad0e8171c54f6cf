/** The history of a story: which editions there are, and what changed between two. */
import * as z from "zod";
import { Edition } from "../../../data/model/edition.ts";
import { findStory, openCorpus, openEdition, type StoryEntry } from "../../corpus/corpus.ts";
import { Change, diffEditions } from "../../corpus/diff-editions.ts";
import { chooseEdition, operation } from "../route.ts";
import { listNow, PageOf } from "../paginate.ts";
import { ORDER, PAGE, PIN } from "../query.ts";

const EditionItem = z
  .object({
    edition: z.string(),
    published: z.string().nullable(),
    note: z.string().meta({ description: "What this edition changed, in the editors' words." }),
    current: z.boolean(),
    url: z.string(),
  })
  .meta({ id: "EditionItem" });

function listKept({ id, edition: current, editions }: StoryEntry): z.infer<typeof EditionItem>[] {
  const item = (edition: string, published: string | null, note: string) => ({
    edition,
    published,
    note,
    current: edition === current,
    url: `/v1/stories/${id}/editions/${edition}`,
  });
  const kept = editions.map((one) => item(one.edition, one.published, one.note)).toReversed();
  return kept.some((one) => one.current) ? kept : [item(current, null, "Draft"), ...kept];
}

export const listEditions = operation({
  id: "listEditions",
  path: "/v1/stories/{story}/editions",
  summary: "Every edition that is kept, latest first",
  query: z.object({
    from: PIN.at.meta({
      description: "Only editions published on this day, YYYY-MM-DD, or later.",
    }),
    to: PIN.at.meta({
      description: "Only editions published on this day, YYYY-MM-DD, or earlier.",
    }),
    ...ORDER,
    ...PAGE,
  }),
  response: PageOf(EditionItem),
  run: async ({ env, url, path, query }) => {
    const story = await findStory(env, path["story"]!);
    const { etag } = await openCorpus(env);
    const { from = "", to = "~", order } = query;
    const items = listKept(story).filter(({ published }) => {
      if (published === null) return query.from === undefined && query.to === undefined;
      return published >= from && published <= to;
    });
    return listNow(etag, url, query, order === "oldest" ? items.toReversed() : items);
  },
});

export const readEdition = operation({
  id: "readEdition",
  path: "/v1/stories/{story}/editions/{edition}",
  summary: "A whole edition, the same for ever",
  query: z.object({}),
  response: Edition,
  run: async ({ env, path }) => {
    const story = await findStory(env, path["story"]!);
    const edition = chooseEdition(story, { edition: path["edition"] });
    const index = await openEdition(env, story.id, edition);
    return { body: index.encode(index.edition), caching: "frozen", etag: edition };
  },
});

const Difference = z
  .object({ story: z.string(), from: z.string(), to: z.string(), changes: z.array(Change) })
  .meta({ id: "Difference" });

export const compareEditions = operation({
  id: "compareEditions",
  path: "/v1/stories/{story}/diff",
  summary: "What changed from one edition to another, field by field",
  query: z.object({
    from: PIN.edition.unwrap().meta({ description: "The id of a kept edition, 12 hex digits." }),
    to: PIN.edition.unwrap().meta({ description: "The id of a kept edition, 12 hex digits." }),
  }),
  response: Difference,
  run: async ({ env, path, query }) => {
    const story = await findStory(env, path["story"]!);
    const from = chooseEdition(story, { edition: query.from }, "from");
    const to = chooseEdition(story, { edition: query.to }, "to");
    const [before, after] = await Promise.all([
      openEdition(env, story.id, from),
      openEdition(env, story.id, to),
    ]);
    const changes = diffEditions(before.edition, after.edition);
    const body = JSON.stringify({ story: story.id, from, to, changes });
    return { body, caching: "frozen", etag: `${from}-${to}` };
  },
});
