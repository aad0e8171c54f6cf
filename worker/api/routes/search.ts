import * as z from "zod";
import {
  SEARCHABLE_KINDS,
  type Searchable,
  type SearchableKind,
} from "../../../data/model/searchables.ts";
import type { EditionIndex } from "../../corpus/edition-index.ts";
import { highlight } from "../../search/highlight.ts";
import type { SearchHit } from "../../search/search-index.ts";
import { editionRoute } from "../edition-route.ts";
import { atEdition } from "../../../widget/frame/content-url.ts";
import type { SelectedEdition } from "../edition-selector.ts";
import { anyOf, dateParameters, PAGE, SEARCH } from "../common-parameters.ts";
import {
  developmentFilters,
  type DevelopmentFilters,
  matchDevelopments,
  pickDevelopmentFilters,
} from "../filters.ts";
import { paginate } from "../paginate.ts";
import type { Found } from "../responses/found.ts";

const ObjectType = z.enum(SEARCHABLE_KINDS);

const toFound = (
  { index: { edition, search }, pinned }: SelectedEdition,
  hit: SearchHit,
): Found => {
  const { kind, id, title, text } = hit.found;
  const phrases = search.listPhrases(hit);
  return {
    type: kind,
    id,
    url: atEdition(`/v1/stories/${edition.id}/${kind}s/${id}`, pinned),
    title,
    score: Number(hit.score.toFixed(3)),
    inTitle: highlight(title, phrases),
    // The selectors of an article refer to its body, which has its own URL.
    text: kind === "article" ? "" : text,
    inText: highlight(text, phrases),
  };
};

/** The developments of the statements that the positions on a claim rest on. */
const developmentsOfClaim = (index: EditionIndex, claim: string): string[] =>
  (index.byId.claim.get(claim)?.positions ?? []).flatMap(
    ({ statement }) => index.byId.statement.get(statement ?? "")?.development ?? [],
  );

/** A test of search results: they are, are on, or are cited for a matching development. Undefined if no filter is set. */
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
    if (kind === "statement") return matches(index.byId.statement.get(id)?.development ?? "");
    const developments =
      kind === "claim" ? developmentsOfClaim(index, id) : [...index.developmentsIn(id)];
    return developments.some(matches);
  };
  return (found) => (!types || types.includes(found.kind)) && matchesFilters(found);
}

/** The latest possible day of an object, YYYY-MM-DD, by which results are sorted. */
function dayOf(index: EditionIndex, { kind, id }: Searchable): string {
  const dates = {
    development: index.byId.development.get(id)?.date,
    statement: index.byId.statement.get(id)?.date,
    claim: index.byId.claim.get(id)?.period,
    article: index.byId.article.get(id)?.published,
  };
  return dates[kind]?.latest ?? "";
}

export const searchStory = editionRoute({
  id: "searchStory",
  path: "/v1/stories/{story}/search",
  tag: "search",
  summary: "Full-text search of developments, statements, claims and articles, best match first",
  query: () => ({
    q: SEARCH.q
      .unwrap()
      .describe(
        "Words, all of which must match. Prefixes, typing errors of one letter and other spellings match, too. 1 to 200 characters.",
      ),
    type: anyOf(ObjectType, "Only objects of this type."),
    ...developmentFilters("Only developments, and statements, claims and reports on developments,"),
    ...dateParameters("Only objects on a development that"),
    order: z
      .enum(["relevance", "newest", "oldest"])
      .default("relevance")
      .describe("Best match first, or by date."),
    ...PAGE,
  }),
  example: ({ actors }) => {
    // An alias shows that every spelling of a name matches.
    const place = actors.find(({ kind, aliases }) => kind === "place" && aliases.length > 0);
    return { q: place?.aliases[0] ?? actors[0]?.name ?? "said", limit: "3" };
  },
  run: ({ url, query }, selected) => {
    const { index, etag } = selected;
    const { q, type, order, from, to } = query;
    const filters = { ...pickDevelopmentFilters(query), from, to };
    const filter = matchResults(index, type, filters);
    const sign = order === "newest" ? -1 : 1;
    const hits = index.search.find(q, {
      ...(filter && { filter }),
      ...(order !== "relevance" && {
        compare: (a, b) => sign * dayOf(index, a).localeCompare(dayOf(index, b)),
      }),
    });
    const { json, headers } = paginate(etag, url, query, hits);
    return { json: { ...json, data: json.data.map((hit) => toFound(selected, hit)) }, headers };
  },
});
