import * as z from "zod";
import { TextPositionSelector, TextQuoteSelector } from "../../data/schema.ts";
import { highlight } from "../highlight.ts";
import { ListOf, listResult } from "../list.ts";
import { openPinned, operation } from "../operation.ts";
import { anyOf, PAGE, PIN, WORDS } from "../query.ts";
import type { Hit } from "../search-index.ts";

const Kind = z.enum(["development", "statement", "article"]);
const Passages = z
  .array(z.object({ selector: z.tuple([TextQuoteSelector, TextPositionSelector]) }))
  .meta({ description: "The first words that matched, at most 5." });

const Found = z
  .object({
    type: Kind,
    id: z.string(),
    url: z.string().meta({ description: "Path of the object as JSON." }),
    title: z.string().meta({ description: "Its headline; for a statement, its development's." }),
    score: z.number().meta({ description: "BM25+ relevance; comparable within one answer only." }),
    inTitle: Passages,
    text: z
      .string()
      .meta({ description: "What inText counts in: summary, quotes or body; cut for articles." }),
    inText: Passages,
  })
  .meta({ id: "Found" });

const LISTS = { development: "developments", statement: "statements", article: "articles" };

const present = (story: string, { entry, score, terms }: Hit): z.infer<typeof Found> => {
  const { kind, id, title, text } = entry;
  return {
    type: kind,
    id,
    url: `/v1/stories/${story}/${LISTS[kind]}/${id}`,
    title,
    score: Number(score.toFixed(3)),
    inTitle: highlight(title, terms),
    // An article's selectors count in its own body, which has its own URL.
    text: kind === "article" ? "" : text,
    inText: highlight(text, terms),
  };
};

export const searchStory = operation({
  id: "searchStory",
  path: "/v1/stories/{story}/search",
  summary: "Full text over developments, statements and articles, best first",
  query: z.object({
    q: WORDS.q.unwrap().meta({
      description: "Words, all of which must be found; prefixes, slips and other spellings count.",
    }),
    type: anyOf(Kind, "Only this type of object."),
    ...PAGE,
    ...PIN,
  }),
  response: ListOf(Found),
  run: async ({ env, url, path, query }) => {
    const opened = await openPinned(env, url, path["story"]!, query);
    const { id } = opened.index.edition;
    const hits = opened.index.search.find(query.q, query.type);
    return listResult(opened, url, query, hits, (hit) => JSON.stringify(present(id, hit)));
  },
});
