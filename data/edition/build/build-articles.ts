import { compareText } from "../../model/text/compare-text.ts";
import type { Article } from "../../model/edition.ts";
import type { StoryArticle } from "../../source/story.ts";
import { buildDate } from "./build-date.ts";

/** A, B … Z, AA, AB … for 0, 1 … 25, 26, 27 … */
function toLetter(index: number): string {
  const last = String.fromCodePoint("A".codePointAt(0)! + (index % 26));
  return index < 26 ? last : `${toLetter(Math.floor(index / 26) - 1)}${last}`;
}

function buildArticle({ id, value, sha256, text }: StoryArticle): Omit<Article, "letter"> {
  const { title, publisher, language, published, rights, url, wire, formerIds } = value;
  return {
    id,
    title,
    publisher: publisher.name ?? null,
    publisherNote: publisher.note ?? null,
    language,
    published: buildDate(published),
    rights,
    url: url ?? null,
    wire: wire ?? null,
    sha256,
    boilerplate: text.boilerplate,
    body: rights === "full" ? text.body.text : null,
    formerIds,
  };
}

/** The articles of an edition, with letters in this order: latest possible day of publication, newest first, then id. */
export function buildArticles(articles: ReadonlyMap<string, StoryArticle>): Article[] {
  return [...articles.values()]
    .map(buildArticle)
    .toSorted(
      (a, b) => compareText(b.published.latest, a.published.latest) || compareText(a.id, b.id),
    )
    .map((article, index) => Object.assign(article, { letter: toLetter(index) }));
}
