import * as z from "zod";
import { editionRoute } from "../edition-route.ts";
import { SELECTOR } from "../edition-selector.ts";
import { developmentFilters, filterDevelopments } from "../filters.ts";
import { paginate } from "../paginate.ts";
import { anyOf, DATES, ORDER, PAGE, SEARCH, Id } from "../query.ts";
import { readObject } from "./read-object.ts";

export const DEVELOPMENT_FILTERS = {
  ...developmentFilters("Only developments"),
  article: anyOf(Id, "Only developments with evidence in this article."),
  ...DATES,
  ...SEARCH,
};

export const listDevelopments = editionRoute({
  id: "listDevelopments",
  path: "/v1/stories/{story}/developments",
  tag: "developments",
  summary: "Developments, newest first",
  query: z.object({ ...DEVELOPMENT_FILTERS, ...ORDER, ...PAGE, ...SELECTOR }),
  example: ({ developments }) => ({
    status: "alleged",
    from: developments.at(-1)?.date.earliest ?? "",
    limit: "5",
  }),
  run: ({ url, query }, { index, etag }) => {
    const newest = filterDevelopments(index, query);
    // The compiler sorts developments newest first, each reaction directly after what it reacts to.
    const items = query.order === "oldest" ? newest.toReversed() : newest;
    return paginate(etag, url, query, items);
  },
});

export const readDevelopment = readObject("development");
