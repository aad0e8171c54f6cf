/**
 * `/v1/stories/{story}/annotations.jsonld`: the evidence as W3C Web Annotations. An annotation's body is the development that the
 * passage supports, and the statement that it is a quote of; the target is the passage on the article page.
 *
 * The two selectors are alternatives, because Recogito does not read `refinedBy`. Positions are in the article's text, so the
 * source is the element of the page that contains only that text. If only quotes of an article may be shown, there is no such
 * element, and its passages have no position.
 */
import type { Article, Evidence } from "../../../data/model/edition.ts";
import type { PreparedEdition } from "../prepared-edition.ts";
import { toTagUri } from "../tag-uri.ts";
import { SERVICE_NAME } from "../service-name.ts";

/** Id of the element of the article page whose text is exactly `Article.body`. */
export const ARTICLE_BODY_ID = "text";

export function toAnnotations({ edition, urls }: PreparedEdition): string {
  const collection = urls.file("annotations");
  const articles = new Map(edition.articles.map((article) => [article.id, article]));
  const toTarget = ({ article, selector }: Evidence, { body }: Pick<Article, "body">) =>
    body === null
      ? { source: urls.article(article), selector: [selector[0]] }
      : { source: `${urls.article(article)}#${ARTICLE_BODY_ID}`, selector };
  const annotate = (path: readonly string[], body: readonly string[], evidence: Evidence) => ({
    id: toTagUri(edition.id, ...path),
    type: "Annotation",
    motivation: "linking",
    body: body.length === 1 ? body[0] : body,
    target: {
      type: "SpecificResource",
      ...toTarget(evidence, articles.get(evidence.article) ?? { body: null }),
    },
  });
  const items = [
    ...edition.developments.flatMap(({ id, evidence }) =>
      evidence.map((item, index) =>
        annotate([id, "evidence", `${index + 1}`], [urls.development(id)], item),
      ),
    ),
    ...edition.statements.flatMap(({ id, development, quotes }) =>
      quotes.map((quote, index) =>
        annotate(
          [development, "statements", id, `${index + 1}`],
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
