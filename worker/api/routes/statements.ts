import * as z from "zod";
import { DevelopmentKind, Slug, Stance, StatusValue } from "../../../data/model/vocabulary.ts";
import { editionRoute } from "../edition-route.ts";
import { SELECTOR } from "../edition-selector.ts";
import { filterStatements, sortByDate } from "../filters.ts";
import { paginate } from "../paginate.ts";
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
    actor: anyOf(Slug, "Only statements by or to this actor, or a member of it."),
    speaker: anyOf(Slug, "Only statements by this actor, or a member of it."),
    development: anyOf(Slug, "Only statements on this development."),
    kind: anyOf(DevelopmentKind, "Only statements on developments of this kind."),
    status: anyOf(StatusValue, "Only statements on developments of this status."),
    stance: anyOf(Stance, "Only statements of this stance."),
    side: anyOf(Slug, "Only statements by an actor of this side."),
    article: anyOf(Slug, "Only statements that this article quotes."),
    ...ORDER,
    ...PAGE,
    ...SELECTOR,
  }),
  example: () => ({ stance: "denies" }),
  run: ({ url, query }, { index, etag }) =>
    paginate(etag, url, query, sortByDate(filterStatements(index, query), query.order)),
});

export const readStatement = readObject("statement");
