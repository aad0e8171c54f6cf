/** How to cite a story or one of its objects at an edition: the address in a citation always names the edition. */
import * as z from "zod";
import { citeArticle, citeRecord, type Citation } from "../../citations/citation.ts";
import { CITE_FORMAT, CITE_TYPES, writeCitation } from "../../citations/formats.ts";
import type { EditionIndex } from "../../corpus/edition-index.ts";
import { openPinned, operation, type Operation } from "../route.ts";
import { PIN } from "../query.ts";
import { findObject } from "./object.ts";

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

interface Cited {
  /** operationId. */
  id: string;
  /** What is cited, for the summary. */
  what: string;
  /** Under the story's path: `/developments/{development}`; empty for the story itself. */
  place: string;
  cite: (index: EditionIndex, path: Readonly<Record<string, string>>, url: string) => Citation;
}

const cited = ({ id, what, place, cite }: Cited): Operation =>
  operation({
    id,
    path: `/v1/stories/{story}${place}/cite`,
    summary: `How to cite ${what} at an edition`,
    query: z.object({ format: CITE_FORMAT, ...PIN }),
    type: CITE_TYPES["csl-json"],
    otherTypes: [CITE_TYPES.bibtex, CITE_TYPES.apa],
    response: z.array(CslItem),
    run: async ({ env, url, path, query }) => {
      const { index, ...rest } = await openPinned(env, url, path["story"]!, query);
      const { format } = query;
      const at = `${url.origin}${url.pathname.replace(/\/cite$/, "")}?edition=${index.edition.edition}`;
      const body = writeCitation(cite(index, path, at), format);
      return { ...rest, body, type: CITE_TYPES[format], etag: `${rest.etag}-${format}` };
    },
  });

export const citeStory = cited({
  id: "citeStory",
  what: "a story",
  place: "",
  cite: ({ edition }, _, url) => citeRecord(edition, url),
});

export const citeDevelopment = cited({
  id: "citeDevelopment",
  what: "a development",
  place: "/developments/{development}",
  cite: (index, path, url) => {
    const { id, headline } = findObject(index, "development", path);
    return citeRecord(index.edition, url, { id, title: headline });
  },
});

export const citeStatement = cited({
  id: "citeStatement",
  what: "a statement",
  place: "/statements/{statement}",
  cite: (index, path, url) => {
    const { id, speaker, development } = findObject(index, "statement", path);
    const name = index.actors.get(speaker)?.name ?? speaker;
    const headline = index.developments.get(development)?.headline ?? development;
    return citeRecord(index.edition, url, { id, title: `Statement by ${name}: ${headline}` });
  },
});

export const citeActor = cited({
  id: "citeActor",
  what: "the record of an actor",
  place: "/actors/{actor}",
  cite: (index, path, url) => {
    const { id, name } = findObject(index, "actor", path);
    return citeRecord(index.edition, url, { id, title: name });
  },
});

export const citeSource = cited({
  id: "citeArticle",
  what: "a source report, as its outlet's",
  place: "/articles/{article}",
  cite: (index, path, url) => {
    const page = url.replace("/v1/stories/", "/stories/");
    return citeArticle(findObject(index, "article", path), index.edition, page);
  },
});
