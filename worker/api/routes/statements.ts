import * as z from "zod";
import { Slug, Statement } from "../../../data/model/edition.ts";
import { filterStatements, sortByDate } from "../filters.ts";
import { ListOf, listResult } from "../paginate.ts";
import { openPinned, operation } from "../route.ts";
import { anyOf, ORDER, PAGE, PIN } from "../query.ts";
import { DEVELOPMENT_FILTERS } from "./developments.ts";
import { readObject } from "./object.ts";

export const listStatements = operation({
  id: "listStatements",
  path: "/v1/stories/{story}/statements",
  summary: "Who said what, newest first",
  query: z.object({
    ...DEVELOPMENT_FILTERS,
    actor: anyOf(Slug, "Only what this actor, or a member of it, said or was told."),
    speaker: anyOf(Slug, "Only what this actor, or a member of it, said."),
    development: anyOf(Slug, "Only what was said of this development."),
    kind: DEVELOPMENT_FILTERS.kind.meta({ description: "Only on developments of this kind." }),
    status: DEVELOPMENT_FILTERS.status.meta({
      description: "Only on developments of this status.",
    }),
    stance: DEVELOPMENT_FILTERS.stance.meta({ description: "Only this stance." }),
    side: anyOf(Slug, "Only what was said for this side."),
    article: anyOf(Slug, "Only what this article quotes."),
    ...ORDER,
    ...PAGE,
    ...PIN,
  }),
  response: ListOf(Statement),
  run: async ({ env, url, path, query }) => {
    const opened = await openPinned(env, url, path["story"]!, query);
    const items = sortByDate(filterStatements(opened.index, query), query.order);
    return listResult(opened, url, query, items);
  },
});

export const readStatement = readObject("readStatement", "statement", Statement);
