import * as z from "zod";
import { Development, DevelopmentKind, Slug, Stance, Status } from "../../data/schema.ts";
import { filterDevelopments } from "../filters.ts";
import { ListOf, listResult } from "../list.ts";
import { openPinned, operation } from "../operation.ts";
import { anyOf, DATES, ORDER, PAGE, PIN, WORDS } from "../query.ts";
import { readObject } from "./object.ts";

export const DEVELOPMENT_FILTERS = {
  actor: anyOf(Slug, "Only those in which this actor, or a member of it, takes part."),
  kind: anyOf(DevelopmentKind, "Only developments of this kind."),
  status: anyOf(Status, "Only developments of this status."),
  stance: anyOf(Stance, "Only those on which somebody took this stance."),
  side: anyOf(Slug, "Only those in which this side takes part or on which it has spoken."),
  article: anyOf(Slug, "Only those with evidence in this article."),
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

export const readDevelopment = readObject({
  id: "readDevelopment",
  list: "developments",
  one: "development",
  response: Development,
  objects: (index) => index.developments,
});
