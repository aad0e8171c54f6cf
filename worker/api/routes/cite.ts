/** Citations of a story or one of its objects. The URL in a citation always names the edition. */
import * as z from "zod";
import { citeArticle, citeRecord, type Citation } from "../../citations/citation.ts";
import { CITE_FORMAT, CITE_TYPES, writeCitation } from "../../citations/formats.ts";
import type { EditionIndex } from "../../corpus/edition-index.ts";
import { editionRoute } from "../edition-route.ts";
import { SELECTOR } from "../edition-selector.ts";
import type { Tag } from "../route.ts";
import { findObject } from "./read-object.ts";

const CslItem = z
  .object({
    id: z.string(),
    type: z.enum(["dataset", "article-newspaper"]),
    title: z.string(),
    author: z.array(z.object({ literal: z.string() })),
    issued: z
      .object({ "date-parts": z.array(z.array(z.int())), circa: z.boolean().optional() })
      .optional(),
    "container-title": z.string().optional(),
    version: z.string().optional(),
    URL: z.string(),
  })
  .meta({ id: "CslItem", description: "An item of CSL-JSON (citationstyles.org)." });

interface CiteDefinition {
  /** operationId. */
  id: string;
  /** For the summary. */
  object: string;
  tag: Tag;
  format: keyof typeof CITE_TYPES;
}

/** What a citation is made from: the edition, the id in the path, and the URL of the cited resource at the edition. */
type Cite = (index: EditionIndex, id: string, url: string) => Citation;

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
    types: [CITE_TYPES["csl-json"], CITE_TYPES.bibtex, CITE_TYPES.apa],
    response: z.array(CslItem),
    example: () => ({ format }),
    run: ({ url, params, query }, { index }) => {
      const resource = url.origin + url.pathname.replace(/\/cite$/, "");
      const { id: object = "" }: { id?: string } = params;
      const citation = cite(index, object, `${resource}?edition=${index.edition.edition}`);
      return { body: writeCitation(citation, query.format), type: CITE_TYPES[query.format] };
    },
  });

export const citeStory = citeRoute(
  "/v1/stories/{story}/cite",
  { id: "citeStory", object: "a story", tag: "stories", format: "csl-json" },
  ({ edition }, _, url) => citeRecord(edition, url),
);

export const citeDevelopment = citeRoute(
  "/v1/stories/{story}/developments/{id}/cite",
  { id: "citeDevelopment", object: "a development", tag: "developments", format: "apa" },
  (index, id, url) => {
    const { headline } = findObject(index, "development", id);
    return citeRecord(index.edition, url, { id, title: headline });
  },
);

export const citeStatement = citeRoute(
  "/v1/stories/{story}/statements/{id}/cite",
  { id: "citeStatement", object: "a statement", tag: "statements", format: "bibtex" },
  (index, id, url) => {
    const { speaker, development } = findObject(index, "statement", id);
    const name = index.actors.get(speaker)?.name ?? speaker;
    const headline = index.developments.get(development)?.headline ?? development;
    return citeRecord(index.edition, url, { id, title: `Statement by ${name}: ${headline}` });
  },
);

export const citeActor = citeRoute(
  "/v1/stories/{story}/actors/{id}/cite",
  { id: "citeActor", object: "the record of an actor", tag: "actors", format: "csl-json" },
  (index, id, url) =>
    citeRecord(index.edition, url, { id, title: findObject(index, "actor", id).name }),
);

export const citeSource = citeRoute(
  "/v1/stories/{story}/articles/{id}/cite",
  { id: "citeArticle", object: "a source report, by its outlet", tag: "articles", format: "apa" },
  (index, id, url) => {
    const page = url.replace("/v1/stories/", "/stories/");
    return citeArticle(findObject(index, "article", id), index.edition, page);
  },
);
