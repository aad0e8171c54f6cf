/** `/embed/{story}/digest`: what a box shows beyond what its script brought. */
import * as z from "zod";
import { Slug } from "../../data/model/edition.ts";
import { LANGUAGES } from "../../widget/options.ts";
import { loadContent } from "./box.tsx";
import { openEdition } from "../corpus/corpus.ts";
import { assertKnown } from "../api/filters.ts";
import { openPinned, operation } from "../api/route.ts";
import { ORDER, PIN } from "../api/query.ts";

export const readContent = operation({
  id: "readDigest",
  path: "/embed/{story}/digest",
  summary: "What a box with these options shows, in the words of its language",
  query: z.object({
    limit: z
      .int()
      .min(1)
      .max(999)
      .optional()
      .meta({ description: "How many developments at the most: 1 to 999; all if left out." }),
    first: z.int().min(1).max(999).optional().meta({
      description: "Only what a box opens with: so many developments, without the other views.",
    }),
    ...ORDER,
    actor: Slug.optional().meta({
      description: "Only developments in which this actor, or a member of it, takes part.",
    }),
    edition: PIN.edition,
    from: z.string().optional().meta({
      description: "The edition that the box shows: `fresh` and `news` tell what is new since.",
    }),
    lang: z
      .enum(LANGUAGES)
      .optional()
      .meta({ description: "Language of the interface; the content keeps its own." }),
  }),
  response: z.looseObject({
    story: z.string(),
    edition: z.string(),
    total: z.int().meta({ description: "How many developments match, shown or not." }),
    developments: z.array(z.looseObject({ id: z.string(), headline: z.string() })),
  }),
  run: async ({ env, url, path, query }) => {
    const { index, story, ...rest } = await openPinned(env, url, path["story"]!, query);
    const { limit, first, order, actor } = query;
    if (actor) assertKnown("actor", [actor], index.actors);
    // A box may show an edition that is no longer kept; then only that there is another can be told.
    const kept = story.editions.some(({ edition }) => edition === query.from);
    const from = kept && query.from ? await openEdition(env, story.id, query.from) : undefined;
    const content = loadContent(index, {
      from,
      order,
      limit,
      first,
      actor: actor ?? null,
      lang: query.lang ?? null,
    });
    return { ...rest, body: JSON.stringify(content) };
  },
});
