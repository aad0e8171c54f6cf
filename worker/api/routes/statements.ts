import * as z from "zod";
import { Stance } from "../../../data/model/vocabulary.ts";
import { editionRoute } from "../edition-route.ts";
import { SELECTOR } from "../edition-selector.ts";
import { developmentFilters, filterStatements, sortByDate } from "../filters.ts";
import { paginate } from "../paginate.ts";
import { anyOf, DATES, Id, ORDER, PAGE, SEARCH } from "../query.ts";
import { readObject } from "./read-object.ts";

export const listStatements = editionRoute({
  id: "listStatements",
  path: "/v1/stories/{story}/statements",
  tag: "statements",
  summary: "Who said what, newest first",
  query: z.object({
    ...developmentFilters("Only statements on developments"),
    ...DATES,
    ...SEARCH,
    actor: anyOf(Id, "Only statements by or to this actor, or a member of it."),
    speaker: anyOf(Id, "Only statements by this actor, or a member of it."),
    development: anyOf(Id, "Only statements on this development."),
    stance: anyOf(Stance, "Only statements of this stance."),
    side: anyOf(Id, "Only statements by an actor of this side."),
    article: anyOf(Id, "Only statements that this article quotes."),
    ...ORDER,
    ...PAGE,
    ...SELECTOR,
  }),
  example: () => ({ stance: "denies" }),
  run: ({ url, query }, { index, etag }) =>
    paginate(etag, url, query, sortByDate(filterStatements(index, query), query.order)),
});

export const readStatement = readObject("statement");
