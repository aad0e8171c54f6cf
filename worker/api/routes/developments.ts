import type { EditionIndex } from "../../corpus/edition-index.ts";
import { DEVELOPMENT_COLUMNS } from "../../exports/records/development-table.ts";
import { editionRoute } from "../edition-route.ts";
import { inOrder } from "../apply-filters.ts";
import { anyOf, DATES, Id, ORDER, PAGE, SEARCH } from "../common-parameters.ts";
import { developmentFilters, filterDevelopments } from "../filters.ts";
import { paginate } from "../paginate.ts";
import { objectRoutes } from "./object-routes.ts";
import { tableRoute } from "./table.ts";
import type { ParsedQuery, Route } from "../route.ts";

const filters = () => ({
  ...developmentFilters("Only developments"),
  article: anyOf(Id, "Only developments with evidence in this article."),
  ...DATES,
  ...SEARCH,
  ...ORDER,
});

/** The compiler sorts developments newest first, each reaction directly after what it reacts to. */
const selectDevelopments = (index: EditionIndex, query: ParsedQuery<ReturnType<typeof filters>>) =>
  inOrder(filterDevelopments(index, query), query.order);

export const DEVELOPMENTS: readonly Route[] = [
  editionRoute({
    id: "listDevelopments",
    path: "/v1/stories/{story}/developments",
    tag: "developments",
    summary: "Developments, newest first",
    query: () => ({ ...filters(), ...PAGE }),
    example: ({ developments }) => ({
      status: "alleged",
      from: developments.at(-1)?.date.earliest ?? "",
      limit: "5",
    }),
    run: ({ url, query }, { index, etag }) =>
      paginate(etag, url, query, selectDevelopments(index, query)),
  }),
  tableRoute({
    id: "tabulateDevelopments",
    path: "/v1/stories/{story}/developments.csv",
    tag: "developments",
    summary: "Developments as a table (CSV), one row each",
    meanings:
      "`actors`, `status_by` and `speakers` are names. `quotes` and `denial` have the words with their speaker: in quotation marks, unless they are a paraphrase.",
    query: filters,
    example: { disputed: "true" },
    columns: DEVELOPMENT_COLUMNS,
    select: selectDevelopments,
  }),
  ...objectRoutes("development", { cited: "a development", format: "apa" }),
];
