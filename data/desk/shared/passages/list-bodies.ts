/** The articles without their boilerplate, in which names of other pages stand. */
import type { ArticleView } from "../desk-api.ts";

export const listBodies = (articles: readonly ArticleView[]): string[] =>
  articles.map(({ raw, sentences }) =>
    sentences
      .filter(({ state }) => state === "boilerplate")
      .toReversed()
      .reduce((text, { start, end }) => `${text.slice(0, start)}\n${text.slice(end)}`, raw),
  );
