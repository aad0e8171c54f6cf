import * as z from "zod";
import { Slug, Statement } from "../../../data/model/edition.ts";
import { editionRoute } from "../edition-route.ts";
import { SELECTOR } from "../edition-selector.ts";
import { filterStatements, sortByDate } from "../filters.ts";
import { ListOf, paginate } from "../paginate.ts";
import { anyOf, ORDER, PAGE } from "../query.ts";
import { DEVELOPMENT_FILTERS } from "./developments.ts";
import { readObject } from "./read-object.ts";

export const listStatements = editionRoute({
  id: "listStatements",
  path: "/v1/stories/{story}/statements",
  tag: "statements",
  summary: "Who said what, newest first",
  query: z.object({
    ...DEVELOPMENT_FILTERS,
    actor: anyOf(Slug, "Only what this actor, or a member of it, said or was addressed with."),
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
    ...SELECTOR,
  }),
  response: ListOf(Statement),
  example: () => ({ stance: "denies" }),
  run: ({ url, query }, { index, etag }) =>
    paginate(etag, url, query, sortByDate(filterStatements(index, query), query.order)),
});

export const readStatement = readObject("readStatement", "statement", Statement);
