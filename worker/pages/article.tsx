/** `/stories/{story}/articles/{article}`: the source's text, with the passages in evidence marked. */
import type { ComponentChildren } from "preact";
import * as z from "zod";
import type { Article } from "../../data/model/edition.ts";
import { formatDate } from "../../widget/i18n/format-date.ts";
import { en } from "../../widget/i18n/en.ts";
import type { EditionIndex } from "../corpus/edition-index.ts";
import { editionRoute } from "../api/edition-route.ts";
import { SELECTOR } from "../api/edition-selector.ts";
import { HTML, makePage } from "../http/page.tsx";
import {
  cutSegments,
  listPassages,
  type Passage,
  type Segment,
} from "../corpus/article-passages.ts";
import { findObject } from "../api/routes/read-object.ts";
import { articleStyles } from "./page-styles.ts";
import { Shell } from "./shell.tsx";

interface Props {
  index: EditionIndex;
  article: Article;
  passages: readonly Passage[];
}

/** One mark for each development that begins here, so that each has its place to jump to. */
const Marked = ({ story, segment }: { story: string; segment: Segment }) => {
  const [first] = segment.developments;
  if (first === undefined) return <>{segment.text}</>;
  const link: ComponentChildren = <a href={`/stories/${story}#${first}`}>{segment.text}</a>;
  if (segment.begins.length === 0) return <mark>{link}</mark>;
  return segment.begins.reduceRight((inner, id) => <mark id={id}>{inner}</mark>, link);
};

/** Only the quoted words, where no more may be shown. */
const Quotes = ({ story, passages }: { story: string; passages: readonly Passage[] }) => {
  const first = (passage: Passage) =>
    passages.find((other) => other.development === passage.development) === passage;
  return (
    <>
      {passages.map((passage) => (
        <blockquote key={`${passage.development} ${passage.start}`}>
          <mark id={first(passage) ? passage.development : undefined}>
            <a href={`/stories/${story}#${passage.development}`}>{passage.exact}</a>
          </mark>
        </blockquote>
      ))}
    </>
  );
};

const ArticlePage = ({ index, article, passages }: Props) => {
  const { id: story, title } = index.edition;
  const developments = [...new Set(passages.map((passage) => passage.development))];
  const { body } = article;
  return (
    <>
      <p class="soft">
        <a href={`/stories/${story}`}>{title}</a> · Source
      </p>
      <h1 lang={article.language}>“{article.title}”</h1>
      <p class="soft">
        {article.publisher}
        {article.publisherNote && ` (${article.publisherNote})`} ·{" "}
        {formatDate(article.published.edtf, en).text}
        {article.published.basis === "inferred" && ` (inferred: ${article.published.note})`}
        {article.wire && ` · credits ${article.wire}`}
        {article.url && (
          <>
            {" · "}
            <a href={article.url} rel="noopener">
              Original
            </a>
          </>
        )}
      </p>
      <p class="soft">
        {body === null
          ? "Only the passages in evidence may be shown here."
          : "The text as it was received, without page furniture."}{" "}
        SHA-256 of the raw file: <code>{article.sha256}</code>
      </p>
      {/* Its text content is the body to the letter: the selectors of the evidence count in it. */}
      <div class="text" id="text" lang={article.language}>
        {body === null ? (
          <Quotes story={story} passages={passages} />
        ) : (
          cutSegments(body, passages).map((segment) => (
            <Marked story={story} segment={segment} key={segment.start} />
          ))
        )}
      </div>
      <h2 id="developments">Developments that rest on this text</h2>
      <ul class="plain">
        {developments.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>Passage</a> ·{" "}
            <a href={`/stories/${story}#${id}`}>{index.developments.get(id)?.headline}</a>
          </li>
        ))}
      </ul>
    </>
  );
};

function renderArticlePage(index: EditionIndex, article: Article, url: URL) {
  const passages = listPassages(index, article.id);
  const canonical = `${url.origin}/stories/${index.edition.id}/articles/${article.id}`;
  return makePage({
    html: (
      <Shell
        lang="en"
        title={`${article.title} – ${article.publisher}`}
        description={`The source text, with the passages in evidence for “${index.edition.title}”.`}
        styles={[articleStyles]}
        head={
          <>
            <link rel="canonical" href={article.url ?? canonical} />
            <link
              rel="alternate"
              type="application/json"
              href={`/v1/stories/${index.edition.id}/articles/${article.id}`}
            />
          </>
        }
      >
        <ArticlePage index={index} article={article} passages={passages} />
      </Shell>
    ),
    styles: [articleStyles],
    etag: index.edition.edition,
    caching: "live",
    // The text is the outlet's: search engines should find it there.
    headers: { "X-Robots-Tag": "noindex" },
  });
}

export const articlePage = editionRoute({
  id: "articlePage",
  path: "/stories/{story}/articles/{article}",
  tag: "pages",
  summary: "A source's text for readers, the passages in evidence marked",
  query: z.object(SELECTOR),
  ignoresUnknown: true,
  types: [HTML],
  response: z.string(),
  run: async ({ url, params }, { index, caching }) => {
    const page = await renderArticlePage(index, findObject(index, "article", params.article), url);
    return { ...page, caching };
  },
});
