import * as z from "zod";
import { TextPositionSelector, TextQuoteSelector } from "../../../data/model/edition.ts";
import {
  SEARCHABLE_KINDS,
  type Searchable,
  type SearchableKind,
} from "../../../data/model/searchables.ts";
import type { EditionIndex } from "../../corpus/edition-index.ts";
import { highlight } from "../../search/highlight.ts";
import type { SearchHit } from "../../search/search-index.ts";
import { editionRoute } from "../edition-route.ts";
import { SELECTOR } from "../edition-selector.ts";
import {
  developmentFilters,
  matchDevelopments,
  pickDevelopmentFilters,
  type DevelopmentFilters,
} from "../filters.ts";
import { ListOf, paginate } from "../paginate.ts";
import { anyOf, DATES, PAGE, SEARCH } from "../query.ts";

const Kind = z.enum(SEARCHABLE_KINDS);
const Passages = z
  .array(z.object({ selector: z.tuple([TextQuoteSelector, TextPositionSelector]) }))
  .meta({ description: "The first words that matched, at most 5." });

const Found = z
  .object({
    type: Kind.meta({ description: "Kind of the object." }),
    id: z.string().meta({ description: "Id of the object." }),
    url: z.string().meta({ description: "Path of the object as JSON." }),
    title: z.string().meta({
      description: "Its headline; for a statement, its development's; for a claim, its text.",
    }),
    score: z
      .number()
      .meta({ description: "BM25+ relevance; comparable within one response only." }),
    inTitle: Passages,
    text: z.string().meta({
      description:
        "The text that inText counts in: summary, quotes or notes; empty for an article, whose selectors count in its body.",
    }),
    inText: Passages,
  })
  .meta({ id: "Found", description: "An object that matches a search." });

const LISTS: Record<SearchableKind, string> = {
  development: "developments",
  statement: "statements",
  claim: "claims",
  article: "articles",
};

const toFound = ({ edition, search }: EditionIndex, hit: SearchHit): z.infer<typeof Found> => {
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

/** The developments of the statements that the positions on a claim rest on. */
const developmentsOfClaim = (index: EditionIndex, claim: string): string[] =>
  (index.claims.get(claim)?.positions ?? []).flatMap(
    ({ statement }) => index.statements.get(statement ?? "")?.development ?? [],
  );

/**
 * Whether a search result matches the filters: it is, is on, or carries a matching development. Undefined where no filter is set.
 */
function matchResults(
  index: EditionIndex,
  types: readonly SearchableKind[] | undefined,
  filters: DevelopmentFilters,
): ((found: Searchable) => boolean) | undefined {
  const matches = matchDevelopments(index, filters);
  if (!types && !matches) return undefined;
  const matchesFilters = ({ kind, id }: Searchable): boolean => {
    if (!matches) return true;
    if (kind === "development") return matches(id);
    if (kind === "statement") return matches(index.statements.get(id)?.development ?? "");
    const developments =
      kind === "claim" ? developmentsOfClaim(index, id) : [...index.developmentsIn(id)];
    return developments.some(matches);
  };
  return (found) => (!types || types.includes(found.kind)) && matchesFilters(found);
}

/** The latest day on which it could fall, by which everything is ordered. */
function dayOf(index: EditionIndex, { kind, id }: Searchable): string {
  const dates = {
    development: index.developments.get(id)?.date,
    statement: index.statements.get(id)?.date,
    claim: index.claims.get(id)?.period,
    article: index.articles.get(id)?.published,
  };
  return dates[kind]?.latest ?? "";
}

export const searchStory = editionRoute({
  id: "searchStory",
  path: "/v1/stories/{story}/search",
  tag: "search",
  summary: "Full text over developments, statements, claims and articles, best first",
  query: z.object({
    q: SEARCH.q.unwrap().meta({
      description:
        "Words, all of which must match; prefixes, one-letter slips and other spellings count. 1 to 200 characters.",
    }),
    type: anyOf(Kind, "Only this type of object."),
    ...developmentFilters(
      "Only developments, statements on them, claims that these bear on and reports",
    ),
    from: DATES.from.meta({
      description: "Only what is of a development that could fall on or after this EDTF date.",
    }),
    to: DATES.to.meta({
      description: "Only what is of a development that could fall on or before this EDTF date.",
    }),
    order: z
      .enum(["relevance", "newest", "oldest"])
      .default("relevance")
      .meta({ description: "Best first, or by date." }),
    ...PAGE,
    ...SELECTOR,
  }),
  response: ListOf(Found),
  example: ({ actors }) => {
    // A spelling that no source uses finds the actor all the same.
    const place = actors.find(({ kind, aliases }) => kind === "place" && aliases.length > 0);
    return { q: place?.aliases[0] ?? actors[0]?.name ?? "said", limit: "3" };
  },
  run: ({ url, query }, { index, etag }) => {
    const { q, type, order, from, to } = query;
    const filters = { ...pickDevelopmentFilters(query), from, to };
    const allows = matchResults(index, type, filters);
    const sign = order === "newest" ? -1 : 1;
    const hits = index.search.find(q, {
      ...(allows && { allows }),
      ...(order !== "relevance" && {
        order: (a, b) => sign * dayOf(index, a).localeCompare(dayOf(index, b)),
      }),
    });
    const { json, headers } = paginate(etag, url, query, hits);
    return { json: { ...json, data: json.data.map((hit) => toFound(index, hit)) }, headers };
  },
});
