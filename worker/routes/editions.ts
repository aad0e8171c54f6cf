/** The history of a story: which editions there are, and what changed between two. */
import * as z from "zod";
import { Edition } from "../../data/schema.ts";
import { findStory, openCorpus, openEdition, type StoryEntry } from "../corpus.ts";
import { Change, diffEditions } from "../diff.ts";
import { chooseEdition, operation } from "../operation.ts";
import { PIN } from "../query.ts";

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
  query: z.object({}),
  response: z.object({ total: z.int(), data: z.array(EditionItem), next: z.null() }),
  run: async ({ env, path }) => {
    const story = await findStory(env, path["story"]!);
    const data = listKept(story);
    const body = JSON.stringify({ total: data.length, data, next: null });
    const { etag } = await openCorpus(env);
    return { body, caching: "live", etag };
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
    return { body: index.write(index.edition), caching: "frozen", etag: edition };
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
