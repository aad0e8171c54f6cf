/** Citations of a story or one of its objects, at an edition. */
import * as z from "zod";
import {
  citeActor as toActorCitation,
  citeArticle as toArticleCitation,
  citeClaim as toClaimCitation,
  citeDevelopment as toDevelopmentCitation,
  citeStatement as toStatementCitation,
  citeStory as toStoryCitation,
} from "../../citations/citation.ts";
import type { Citation } from "../../citations/csl-item.ts";
import {
  CITATION_TYPES,
  CITE_FORMAT,
  CITE_TYPES,
  negotiateFormat,
  writeCitation,
} from "../../citations/formats.ts";
import type { EditionIndex } from "../../corpus/edition-index.ts";
import { storyUrls, type StoryUrls } from "../../exports/story-urls.ts";
import { VARY_BY_ACCEPT } from "../../http/headers.ts";
import { editionRoute } from "../edition-route.ts";
import { SELECTOR } from "../edition-selector.ts";
import type { Tag } from "../route.ts";
import { findObject } from "./read-object.ts";

interface CiteDefinition {
  /** operationId in OpenAPI. */
  id: string;
  /** What is cited, for the summary. */
  object: string;
  tag: Tag;
  /** Format of the example request. */
  format: keyof typeof CITE_TYPES;
}

/** Cites the object with the id in the path. */
type Cite = (index: EditionIndex, id: string, urls: StoryUrls) => Citation;

const citeRoute = <Path extends `/v1/stories/{story}${string}/cite`>(
  path: Path,
  { id, object, tag, format }: CiteDefinition,
  cite: Cite,
) =>
  editionRoute({
    id,
    path,
    tag,
    summary: `Citation of ${object} at an edition`,
    query: z.object({ format: CITE_FORMAT, ...SELECTOR }),
    types: CITATION_TYPES,
    example: () => ({ format }),
    run: ({ url, params, query, headers }, { index }) => {
      const { id: object = "" }: { id?: string } = params;
      const citation = cite(index, object, storyUrls(url.origin, index.edition.id));
      const format = query.format ?? negotiateFormat(headers.get("Accept"));
      return {
        body: writeCitation(citation, format),
        type: CITE_TYPES[format],
        headers: query.format ? {} : VARY_BY_ACCEPT,
      };
    },
  });

export const citeStory = citeRoute(
  "/v1/stories/{story}/cite",
  { id: "citeStory", object: "a story", tag: "stories", format: "csl-json" },
  ({ edition }, _, urls) => toStoryCitation(edition, urls),
);

export const citeDevelopment = citeRoute(
  "/v1/stories/{story}/developments/{id}/cite",
  { id: "citeDevelopment", object: "a development", tag: "developments", format: "apa" },
  (index, id, urls) =>
    toDevelopmentCitation(index.edition, urls, findObject(index, "development", id)),
);

export const citeStatement = citeRoute(
  "/v1/stories/{story}/statements/{id}/cite",
  { id: "citeStatement", object: "a statement", tag: "statements", format: "bibtex" },
  (index, id, urls) => toStatementCitation(index.edition, urls, findObject(index, "statement", id)),
);

export const citeClaim = citeRoute(
  "/v1/stories/{story}/claims/{id}/cite",
  { id: "citeClaim", object: "a claim", tag: "claims", format: "ris" },
  (index, id, urls) => toClaimCitation(index.edition, urls, findObject(index, "claim", id)),
);

export const citeActor = citeRoute(
  "/v1/stories/{story}/actors/{id}/cite",
  { id: "citeActor", object: "the record of an actor", tag: "actors", format: "csl-json" },
  (index, id, urls) => toActorCitation(index.edition, urls, findObject(index, "actor", id)),
);

export const citeSource = citeRoute(
  "/v1/stories/{story}/articles/{id}/cite",
  { id: "citeArticle", object: "a source report, by its outlet", tag: "articles", format: "apa" },
  (index, id, urls) => toArticleCitation(index.edition, urls, findObject(index, "article", id)),
);
