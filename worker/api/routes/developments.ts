import * as z from "zod";
import { Development, Slug } from "../../../data/model/edition.ts";
import { aboutDevelopments } from "../about.ts";
import { filterDevelopments } from "../filters.ts";
import { ListOf, listResult } from "../paginate.ts";
import { openPinned, operation } from "../route.ts";
import { anyOf, DATES, ORDER, PAGE, PIN, WORDS } from "../query.ts";
import { readObject } from "./object.ts";

export const DEVELOPMENT_FILTERS = {
  ...aboutDevelopments("Only developments"),
  article: anyOf(Slug, "Only developments with evidence in this article."),
  ...DATES,
  ...WORDS,
};

export const listDevelopments = operation({
  id: "listDevelopments",
  path: "/v1/stories/{story}/developments",
  summary: "Developments, newest first",
  query: z.object({ ...DEVELOPMENT_FILTERS, ...ORDER, ...PAGE, ...PIN }),
  response: ListOf(Development),
  run: async ({ env, url, path, query }) => {
    const opened = await openPinned(env, url, path["story"]!, query);
    const found = filterDevelopments(opened.index, query);
    // The compiler orders them newest first, with what denies or answers after what it is about.
    const items = query.order === "oldest" ? found.toReversed() : found;
    return listResult(opened, url, query, items);
  },
});

export const readDevelopment = readObject("readDevelopment", "development", Development);
