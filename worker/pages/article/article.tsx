/** `/stories/{story}/articles/{article}`: the text of an article with its cited passages marked. */
import type { Article } from "../../../data/model/edition.ts";
import { en } from "../../../widget/i18n/languages/en.ts";
import { atEdition } from "../../../widget/frame/content-url.ts";
import { capitalise } from "../../../widget/i18n/fill.ts";
import { formatEventDate } from "../../../widget/i18n/format-date.ts";
import { editionRoute } from "../../api/edition-route.ts";
import type { SelectedEdition } from "../../api/edition-selector.ts";
import { findObject } from "../../api/find-object.ts";
import {
  cutParagraphs,
  listArticlePassages,
  passageId,
  type CitedPassage,
  type Paragraph,
} from "../../corpus/article-passages.ts";
import { HTML } from "../../http/page.tsx";
import type { Representation } from "../../http/response.ts";
import { writeArticleRows } from "./article-rows.ts";
import { AnnotatedText, type Anchors } from "./annotated-text.tsx";
import { OEmbedDiscovery } from "../discovery.tsx";
import { shareStory } from "../sharing.tsx";
import { makeSitePage } from "../shell.tsx";
import { articleStyles } from "../styles/article-styles.ts";

/** Assigns fragment identifiers to passages. */
function placeAnchors(passages: readonly CitedPassage[]): Anchors {
  const placed = new Set<string>();
  return new Map(
    passages.map((passage) => {
      const first = passage.uses
        .map(({ development }) => development.id)
        .filter((id) => !placed.has(id));
      for (const id of first) placed.add(id);
      return [passage, [...first, passageId(passage)]];
    }),
  );
}

/** Each passage as a paragraph, for an article of which only quotations may be shown. */
const quotePassages = (passages: readonly CitedPassage[]): Paragraph[] =>
  passages.map((passage) => ({
    begins: [passage],
    segments: [
      { start: passage.start, end: passage.end, text: passage.exact, passages: [passage] },
    ],
  }));

/** Outlet, date, and how the editors know them. */
const ArticleSource = ({ article, json }: { article: Article; json: string }) => {
  const { publisher, publisherNote, published, wire, url, sha256, body } = article;
  return (
    <div class="small column">
      <p>
        {publisher ?? en.outletNotNamed}
        {wire !== null && `; it credits ${wire}`}.{" "}
        {capitalise(formatEventDate(published, en), en.lang)}.{" "}
        {url !== null && (
          <a href={url} rel="noopener">
            Read it at the outlet
          </a>
        )}
      </p>
      <p>
        {body === null
          ? "Only the cited passages may be shown here."
          : "The text as received, without the parts of the page around the article."}{" "}
        <a href={json}>The report as JSON</a>; SHA-256 of the file:{" "}
        <code>{sha256.slice(0, 8)}…</code>
      </p>
      {(publisherNote !== null || published.note !== null) && (
        <details>
          <summary>{en.howWeKnow}</summary>
          {publisherNote !== null && <p>{publisherNote}</p>}
          {published.note !== null && <p>{published.note}</p>}
        </details>
      )}
    </div>
  );
};

function renderArticlePage(
  { index, caching, pinned }: SelectedEdition,
  article: Article,
  origin: string,
): Promise<Representation> {
  const { edition } = index;
  const passages = listArticlePassages(index, article.id);
  const anchors = placeAnchors(passages);
  const paragraphs =
    article.body === null ? quotePassages(passages) : cutParagraphs(article.body, passages);
  const page = atEdition(`/stories/${edition.id}`, pinned);
  const json = atEdition(`/v1/stories/${edition.id}/articles/${article.id}`, pinned);
  const sharing = shareStory(origin, edition, `/articles/${article.id}`);
  return makeSitePage(
    {
      title: article.title,
      description: `A source of “${edition.title}” with its cited passages marked.`,
      styles: [articleStyles, writeArticleRows(paragraphs, anchors)],
      section: "/stories",
      sharing,
      canonical: article.url ?? sharing.address,
      head: (
        <>
          <link rel="alternate" type="application/json" href={json} />
          <OEmbedDiscovery origin={origin} path={page} title={edition.title} />
        </>
      ),
      etag: edition.edition,
      caching,
      // The outlet owns the text: search engines should index it there.
      headers: { "X-Robots-Tag": "noindex" },
    },
    <>
      <p class="small">
        <a href={page} lang={edition.language}>
          {edition.title}
        </a>{" "}
        · Report {article.letter} of {edition.articles.length}
      </p>
      <h1 lang={article.language} class="report-title">
        {article.title}
      </h1>
      <ArticleSource article={article} json={json} />
      <AnnotatedText
        edition={edition}
        page={page}
        language={article.language}
        paragraphs={paragraphs}
        anchors={anchors}
      />
    </>,
  );
}

export const articlePage = editionRoute({
  id: "articlePage",
  path: "/stories/{story}/articles/{article}",
  tag: "pages",
  summary: "The text of an article with its cited passages marked, for readers",
  types: [HTML],
  run: ({ url, params }, selected) =>
    renderArticlePage(selected, findObject(selected.index, "article", params.article), url.origin),
});
