/** Routes of a single object of an edition: as JSON, and its citation. */
import { capitalise } from "../../../widget/i18n/fill.ts";
import { toObjectCitation, toStoryCitation } from "../../citations/citation.ts";
import type { CslItem } from "../../citations/csl-item.ts";
import {
  CITATION_TYPES,
  CITE_FORMAT,
  CITE_FORMATS,
  negotiateFormat,
  type CiteFormat,
} from "../../citations/formats.ts";
import type { EditionIndex } from "../../corpus/edition-index.ts";
import type { ObjectKind } from "../../../data/model/edition-objects.ts";
import { storyUrls, type StoryUrls } from "../../exports/story-urls.ts";
import { VARY_BY_ACCEPT } from "../../http/headers.ts";
import { editionRoute } from "../edition-route.ts";
import { findObject, type ApiKind } from "../find-object.ts";
import type { Route, Tag } from "../route.ts";

interface CiteDefinition {
  /** operationId in OpenAPI. */
  id: string;
  tag: Tag;
  /** What is cited, for the summary. */
  cited: string;
  /** Format of the example request. */
  format: CiteFormat;
}

const citeRoute = (
  path: "/v1/stories/{story}/cite" | `/v1/stories/{story}/${string}/{id}/cite`,
  { cited, format: exampleFormat, ...definition }: CiteDefinition,
  cite: (index: EditionIndex, id: string, urls: StoryUrls) => CslItem,
) =>
  editionRoute({
    ...definition,
    path,
    summary: `Citation of ${cited} at an edition`,
    query: () => ({ format: CITE_FORMAT }),
    types: CITATION_TYPES,
    example: () => ({ format: exampleFormat }),
    run: ({ url, params, query, headers }, { index }) => {
      const citation = cite(index, params.id, storyUrls(url.origin, index.edition.id));
      const format = query.format ?? negotiateFormat(headers.get("Accept"));
      const { type, write } = CITE_FORMATS[format];
      return { body: write(citation), type, headers: query.format ? {} : VARY_BY_ACCEPT };
    },
  });

export const citeStory = citeRoute(
  "/v1/stories/{story}/cite",
  { id: "citeStory", tag: "stories", cited: "a story", format: "csl-json" },
  ({ edition }, _, urls) => toStoryCitation(edition, urls),
);

export const readRoute = (kind: ApiKind) =>
  editionRoute({
    id: `read${capitalise(kind, "en")}`,
    path: `/v1/stories/{story}/${kind}s/{id}`,
    tag: `${kind}s`,
    summary: `One ${kind} by its id`,
    run: ({ params }, { index }) => ({ json: findObject(index, kind, params.id) }),
  });

/** The routes of one kind of object. `cited` and `format`: of its citation. */
export const objectRoutes = (
  kind: ObjectKind,
  { cited, format }: Pick<CiteDefinition, "cited" | "format">,
): Route[] => [
  readRoute(kind),
  citeRoute(
    `/v1/stories/{story}/${kind}s/{id}/cite`,
    { id: `cite${capitalise(kind, "en")}`, tag: `${kind}s`, cited, format },
    (index, id, urls) => toObjectCitation(kind, findObject(index, kind, id), index.edition, urls),
  ),
];
