import * as z from "zod";
import { Article, Slug } from "../../../data/model/edition.ts";
import { aboutDevelopments, findAbout } from "../about.ts";
import { assertKnown, overlaps } from "../filters.ts";
import { ListOf, listResult } from "../paginate.ts";
import { openPinned, operation } from "../route.ts";
import { anyOf, DATES, ORDER, PAGE, parseRange, PIN, WORDS } from "../query.ts";
import { readObject } from "./object.ts";

export const listArticles = operation({
  id: "listArticles",
  path: "/v1/stories/{story}/articles",
  summary: "The source reports, with their text",
  query: z.object({
    publisher: anyOf(z.string().min(1), "Only reports of this outlet, by its name."),
    development: anyOf(Slug, "Only reports that carry this development."),
    ...aboutDevelopments("Only reports that carry developments"),
    ...DATES,
    ...WORDS,
    ...ORDER,
    ...PAGE,
    ...PIN,
  }),
  response: ListOf(Article),
  run: async ({ env, url, path, query }) => {
    const opened = await openPinned(env, url, path["story"]!, query);
    const { index } = opened;
    const { publisher, development, q, order, actor, kind, status, stance, side } = query;
    const { articles } = index.edition;
    assertKnown(
      "publisher",
      publisher,
      new Set(articles.flatMap((article) => article.publisher ?? [])),
    );
    assertKnown("development", development, index.developments);
    const range = parseRange(query);
    const isAbout = findAbout(index, { actor, kind, status, stance, side });
    const carries = (id: string): boolean => {
      const carried = index.developmentsIn(id);
      return (
        (!development || development.some((one) => carried.has(one))) && [...carried].some(isAbout)
      );
    };
    const asked = [development, actor, kind, status, stance, side].some(Boolean);
    const found = q === undefined ? null : index.search.ids("article", q);
    const items = articles
      .filter(
        (article) =>
          (!publisher || publisher.includes(article.publisher ?? "")) &&
          (!asked || carries(article.id)) &&
          (found === null || found.has(article.id)) &&
          overlaps(article.published, range),
      )
      .toSorted((a, b) => b.published.latest.localeCompare(a.published.latest));
    return listResult(opened, url, query, order === "oldest" ? items.toReversed() : items);
  },
});

export const readArticle = readObject("readArticle", "article", Article);
