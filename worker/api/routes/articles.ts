import * as z from "zod";
import { editionRoute } from "../edition-route.ts";
import { applyFilters, assertAllowed, resolveIds } from "../apply-filters.ts";
import { anyOf, DATES, Id, ORDER, PAGE, SEARCH } from "../common-parameters.ts";
import { mayFallIn, parseRange } from "../day-range.ts";
import {
  developmentFilters,
  matchDevelopments,
  pickDevelopmentFilters,
  sortByDate,
} from "../filters.ts";
import { paginate } from "../paginate.ts";
import { objectRoutes } from "./object-routes.ts";
import type { Route } from "../route.ts";

export const ARTICLES: readonly Route[] = [
  editionRoute({
    id: "listArticles",
    path: "/v1/stories/{story}/articles",
    tag: "articles",
    summary: "The source reports, with their text",
    query: () => ({
      publisher: anyOf(z.string(), "Only reports of the outlet of this name."),
      development: anyOf(Id, "Only reports cited for this development."),
      ...developmentFilters("Only reports cited for developments"),
      ...DATES,
      ...SEARCH,
      ...ORDER,
      ...PAGE,
    }),
    example: () => ({ stance: "denies" }),
    run: ({ url, query }, { index, etag }) => {
      const { publisher, q, order } = query;
      const { articles } = index.edition;
      const publishers = articles.flatMap((article) => article.publisher ?? []);
      assertAllowed("publisher", publisher, [...new Set(publishers)]);
      const development = resolveIds("development", query.development, index.byId.development);
      const range = parseRange(query);
      const matches = matchDevelopments(index, pickDevelopmentFilters(query));
      const found = q !== undefined && index.search.ids("article", q);
      const items = applyFilters(articles, [
        publisher && ((article) => publisher.includes(article.publisher ?? "")),
        development &&
          ((article) => development.some((id) => index.developmentsIn(article.id).has(id))),
        matches && (({ id }) => [...index.developmentsIn(id)].some(matches)),
        found && (({ id }) => found.has(id)),
        ({ published }) => mayFallIn(published, range),
      ]);
      const sorted = sortByDate(items, order, ({ published }) => published);
      return paginate(etag, url, query, sorted);
    },
  }),
  ...objectRoutes("article", { cited: "a source report, by its outlet", format: "apa" }),
];
