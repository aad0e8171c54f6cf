/** `/embed/{story}/digest`: what a box shows beyond what its script contains. */
import * as z from "zod";
import { Slug } from "../../data/model/edition.ts";
import { LANGUAGES } from "../../widget/options.ts";
import { loadContent } from "./box.tsx";
import { openEdition } from "../corpus/corpus.ts";
import { assertKnown } from "../api/filters.ts";
import { openSelectedEdition, SELECTOR } from "../api/edition-selector.ts";
import { ORDER } from "../api/query.ts";
import { route } from "../api/route.ts";

export const readContent = route({
  id: "readDigest",
  path: "/embed/{story}/digest",
  tag: "embeds",
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
    edition: SELECTOR.edition,
    from: z.string().optional().meta({
      description: "The edition that the box shows: `fresh` and `news` list what is new since.",
    }),
    lang: z
      .enum(LANGUAGES)
      .optional()
      .meta({ description: "Language of the interface; the content keeps its own." }),
  }),
  response: z.looseObject({
    story: z.string().meta({ description: "Id of the story." }),
    edition: z.string().meta({ description: "The edition that it is from." }),
    total: z.int().meta({ description: "How many developments match, shown or not." }),
    developments: z
      .array(
        z.looseObject({
          id: z.string().meta({ description: "Id of the development." }),
          headline: z.string().meta({ description: "Its headline." }),
        }),
      )
      .meta({ description: "The developments that are shown." }),
  }),
  example: () => ({ limit: "3" }),
  run: async ({ env, url, params, query }) => {
    const { index, story, ...rest } = await openSelectedEdition(env, url, params.story, query);
    const { limit, first, order, actor } = query;
    if (actor) assertKnown("actor", [actor], index.actors);
    // A box may show an edition that is not published any more: all it can learn then is that there is another.
    const isPublished = story.editions.some(({ edition }) => edition === query.from);
    const from =
      isPublished && query.from ? await openEdition(env, story.id, query.from) : undefined;
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
