/** Citations of a story or one of its objects, at an edition. */
import * as z from "zod";
import type { Edition } from "../../../data/model/edition.ts";
import { capitalise } from "../../../widget/i18n/fill.ts";
import {
  toActorCitation,
  toArticleCitation,
  toClaimCitation,
  toDevelopmentCitation,
  toStatementCitation,
  toStoryCitation,
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
import { findObject, type ObjectKind, type Objects } from "./read-object.ts";

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
      const { id: citedId = "" }: { id?: string } = params;
      const citation = cite(index, citedId, storyUrls(url.origin, index.edition.id));
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

/** The route of one kind of object. */
const citeObject = <K extends ObjectKind>(
  kind: K,
  { object, format }: Pick<CiteDefinition, "object" | "format">,
  cite: (edition: Edition, urls: StoryUrls, found: Objects[K]) => Citation,
) =>
  citeRoute(
    `/v1/stories/{story}/${kind}s/{id}/cite`,
    { id: `cite${capitalise(kind, "en")}`, object, tag: `${kind}s`, format },
    (index, id, urls) => cite(index.edition, urls, findObject(index, kind, id)),
  );

export const citeDevelopment = citeObject(
  "development",
  { object: "a development", format: "apa" },
  toDevelopmentCitation,
);

export const citeStatement = citeObject(
  "statement",
  { object: "a statement", format: "bibtex" },
  toStatementCitation,
);

export const citeClaim = citeObject("claim", { object: "a claim", format: "ris" }, toClaimCitation);

export const citeActor = citeObject(
  "actor",
  { object: "the record of an actor", format: "csl-json" },
  toActorCitation,
);

export const citeArticle = citeObject(
  "article",
  { object: "a source report, by its outlet", format: "apa" },
  toArticleCitation,
);
