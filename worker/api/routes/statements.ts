import { Stance } from "../../../data/model/edition/vocabulary.ts";
import type { EditionIndex } from "../../corpus/edition-index.ts";
import { listWordings, STATEMENT_COLUMNS } from "../../exports/records/statement-tables.ts";
import { editionRoute } from "../edition-route.ts";
import { resolveIds } from "../apply-filters.ts";
import { anyOf, DATES, Id, ORDER, PAGE, SEARCH } from "../common-parameters.ts";
import { developmentFilters, filterStatements, sortByDate } from "../filters.ts";
import { paginate } from "../paginate.ts";
import { objectRoutes } from "./object-routes.ts";
import { tableRoute } from "./table.ts";
import type { ParsedQuery, Route } from "../route.ts";

const filters = () => ({
  ...developmentFilters("Only statements on developments"),
  // Of these, `actor`, `stance` and `side` are the statement's own, below.
  ...DATES,
  ...SEARCH,
  actor: anyOf(Id, "Only statements by or to this actor, or a member of it."),
  speaker: anyOf(Id, "Only statements by this actor, or a member of it."),
  development: anyOf(Id, "Only statements on this development."),
  stance: anyOf(Stance, "Only statements of this stance."),
  side: anyOf(Id, "Only statements by an actor of this side."),
  article: anyOf(Id, "Only statements that this article quotes."),
  ...ORDER,
});

const selectStatements = (index: EditionIndex, query: ParsedQuery<ReturnType<typeof filters>>) =>
  sortByDate(filterStatements(index, query), query.order, ({ date }) => date);

export const STATEMENTS: readonly Route[] = [
  editionRoute({
    id: "listStatements",
    path: "/v1/stories/{story}/statements",
    tag: "statements",
    summary: "Who said what, newest first",
    query: () => ({ ...filters(), ...PAGE }),
    example: () => ({ stance: "denies" }),
    run: ({ url, query }, { index, etag }) =>
      paginate(etag, url, query, selectStatements(index, query)),
  }),
  tableRoute({
    id: "tabulateStatements",
    path: "/v1/stories/{story}/statements.csv",
    tag: "statements",
    summary:
      "Statements as a table (CSV), one row for each wording, with its report and a link to the passage",
    meanings:
      "`id` is the statement, `quotation` the number of the wording. `quote` has the words as they are in the report; if `form` is paraphrase, they are the outlet’s and must not be put in quotation marks. `passage` is the page on which they are marked. With `article`, only the wordings of that article are rows.",
    query: filters,
    example: { stance: "denies" },
    columns: STATEMENT_COLUMNS,
    select: (index, query) => {
      const articles = resolveIds("article", query.article, index.byId.article);
      return listWordings(selectStatements(index, query)).filter(
        ({ quote }) => articles?.includes(quote.article) ?? true,
      );
    },
  }),
  ...objectRoutes("statement", { cited: "a statement", format: "bibtex" }),
];
