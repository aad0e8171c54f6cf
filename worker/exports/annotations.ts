/**
 * `/v1/stories/{story}/annotations.jsonld`: the evidence as W3C Web Annotations. The body of each is the development that
 * the passage backs (and the statement, where it is one's words), the target is the article's page.
 *
 * Positions count the article's text, not the whole page, so they refine the element that holds that text (Web
 * Annotation Data Model §4.2.9). An article of which only quotes may be shown has no such element.
 */
import type { Article, Evidence } from "../../data/model/edition.ts";
import type { Publication } from "./publication.ts";
import { SERVICE_NAME } from "./words.ts";

/** The element of the article page whose text is `Article.body`, character for character. */
export const ARTICLE_BODY_SELECTOR = "#text";

function toSelectors({ selector: [quote, position] }: Evidence, article: Article | undefined) {
  return article?.body
    ? [quote, { type: "CssSelector", value: ARTICLE_BODY_SELECTOR, refinedBy: position }]
    : [quote];
}

export function toAnnotations({ edition, urls }: Publication): string {
  const collection = urls.form("annotations");
  const articles = new Map(edition.articles.map((article) => [article.id, article]));
  const annotate = (id: string, body: readonly string[], evidence: Evidence) => ({
    id: `${collection}#${id}`,
    type: "Annotation",
    motivation: "linking",
    body: body.length === 1 ? body[0] : body,
    target: {
      type: "SpecificResource",
      source: urls.article(evidence.article),
      selector: toSelectors(evidence, articles.get(evidence.article)),
    },
  });
  const items = [
    ...edition.developments.flatMap(({ id, evidence }) =>
      evidence.map((item, index) =>
        annotate(`development/${id}/${index + 1}`, [urls.development(id)], item),
      ),
    ),
    ...edition.statements.flatMap(({ id, development, quotes }) =>
      quotes.map((quote, index) =>
        annotate(
          `statement/${id}/${index + 1}`,
          [urls.development(development), `${urls.api}/statements/${id}`],
          quote,
        ),
      ),
    ),
  ];
  return `${JSON.stringify({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: collection,
    type: "AnnotationCollection",
    label: `Evidence: ${edition.title}`,
    creator: { id: urls.origin, type: "Organization", name: SERVICE_NAME },
    total: items.length,
    first: {
      id: `${collection}#page-1`,
      type: "AnnotationPage",
      partOf: collection,
      startIndex: 0,
      items,
    },
  })}\n`;
}
