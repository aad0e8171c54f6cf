import * as z from "zod";
import { TextPositionSelector, TextQuoteSelector } from "../../../data/model/edition.ts";
import {
  SEARCHABLE_KINDS,
  type Searchable,
  type SearchableKind,
} from "../../../data/model/searchables.ts";
import { aboutDevelopments, findAbout, isFiltered } from "../about.ts";
import type { EditionIndex } from "../../corpus/edition-index.ts";
import type { DevelopmentFilters } from "../filters.ts";
import { ListOf, listResult } from "../paginate.ts";
import { openPinned, operation } from "../route.ts";
import { anyOf, DATES, PAGE, PIN, WORDS } from "../query.ts";
import { highlight } from "../../search/highlight.ts";
import type { SearchHit } from "../../search/search-index.ts";

const Kind = z.enum(SEARCHABLE_KINDS);
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

const present = ({ edition, search }: EditionIndex, hit: SearchHit): z.infer<typeof Found> => {
  const { kind, id, title, text } = hit.found;
  const phrases = search.listPhrases(hit);
  return {
    type: kind,
    id,
    url: `/v1/stories/${edition.id}/${LISTS[kind]}/${id}`,
    title,
    score: Number(hit.score.toFixed(3)),
    inTitle: highlight(title, phrases),
    // An article's selectors count in its own body, which has its own URL.
    text: kind === "article" ? "" : text,
    inText: highlight(text, phrases),
  };
};

/** Whether what was found is, is on, or carries a development that passes; nothing to ask where there is no filter. */
function findAllowed(
  index: EditionIndex,
  kinds: readonly SearchableKind[] | undefined,
  filters: DevelopmentFilters,
): { allows?: (found: Searchable) => boolean } {
  if (!kinds && !isFiltered(filters)) return {};
  const isAbout = findAbout(index, filters);
  const allows = ({ kind, id }: Searchable): boolean => {
    if (kinds && !kinds.includes(kind)) return false;
    if (kind === "development") return isAbout(id);
    if (kind === "statement") return isAbout(index.statements.get(id)?.development ?? "");
    const carried = index.developmentsIn(id);
    return carried.size === 0 ? isAbout("") : [...carried].some(isAbout);
  };
  return { allows };
}

/** The first day that it can be of. */
function dayOf(index: EditionIndex, { kind, id }: Searchable): string {
  const dates = {
    development: index.developments.get(id)?.date,
    statement: index.statements.get(id)?.date,
    article: index.articles.get(id)?.published,
  };
  return dates[kind]?.earliest ?? "";
}

export const searchStory = operation({
  id: "searchStory",
  path: "/v1/stories/{story}/search",
  summary: "Full text over developments, statements and articles, best first",
  query: z.object({
    q: WORDS.q.unwrap().meta({
      description: "Words, all of which must be found; prefixes, slips and other spellings count.",
    }),
    type: anyOf(Kind, "Only this type of object."),
    ...aboutDevelopments("Only developments, statements on them and reports of them"),
    from: DATES.from.meta({
      description: "Only what is of a development that may be as late as this EDTF date.",
    }),
    to: DATES.to.meta({
      description: "Only what is of a development that may be as early as this EDTF date.",
    }),
    order: z
      .enum(["relevance", "newest", "oldest"])
      .default("relevance")
      .meta({ description: "Best first, or by date." }),
    ...PAGE,
    ...PIN,
  }),
  response: ListOf(Found),
  run: async ({ env, url, path, query }) => {
    const opened = await openPinned(env, url, path["story"]!, query);
    const { index } = opened;
    const { actor, kind, status, stance, side, from, to, order } = query;
    const sign = order === "newest" ? -1 : 1;
    const hits = index.search.find(query.q, {
      ...findAllowed(index, query.type, { actor, kind, status, stance, side, from, to }),
      ...(order !== "relevance" && {
        order: (a, b) => sign * dayOf(index, a).localeCompare(dayOf(index, b)),
      }),
    });
    return listResult(opened, url, query, hits, (hit) => JSON.stringify(present(index, hit)));
  },
});
