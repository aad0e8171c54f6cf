/** What OpenAPI describes beside the API's own operations: the pages and markup that are embedded, and the files. */
import * as z from "zod";
import {
  DEVELOPMENT_EXPORTS,
  SITE_EXPORTS,
  STORY_EXPORTS,
  type ExportFormat,
} from "../../exports/paths.ts";
import type { Described } from "../route.ts";
import { PinQuery } from "../query.ts";
import { FragmentQuery } from "../../embeds/fragment.tsx";
import { STORY_TYPES } from "./story-forms.ts";

const none = z.object({});
const text = z.string();
const HTML = "text/html; charset=utf-8";

/** A file takes no parameter: the static assets answer without looking at the query. */
const toFile = ({ name, path, type, title }: ExportFormat): Described => ({
  id: `file${name.charAt(0).toUpperCase()}${name.slice(1)}`,
  path,
  summary: title,
  query: none,
  type,
  response: type.includes("json") ? z.unknown() : text,
});

const PAGES: readonly Described[] = [
  {
    id: "storyPage",
    path: "/stories/{story}",
    summary: "The story's page for readers; Accept asks for its other forms",
    query: PinQuery,
    type: HTML,
    otherTypes: STORY_TYPES.slice(1),
    response: text,
  },
  {
    id: "articlePage",
    path: "/stories/{story}/articles/{article}",
    summary: "A source's text for readers, the passages in evidence marked",
    query: PinQuery,
    type: HTML,
    response: text,
  },
  {
    id: "frame",
    path: "/embed/{story}",
    summary: "The box as a page, for an iframe; a value that it does not take is left out",
    query: FragmentQuery.omit({ styles: true }),
    type: HTML,
    response: text,
  },
  {
    id: "fragment",
    path: "/embed/{story}/fragment",
    summary: "The box as markup with a declarative shadow root, for server-side inclusion",
    query: FragmentQuery,
    type: HTML,
    response: text,
  },
  {
    id: "oembed",
    path: "/oembed",
    summary: "oEmbed 1.0 of a story's page or of its embed page",
    query: z.object({
      url: z.string().meta({ description: "The address of the page, on this host." }),
      format: z.enum(["json", "xml"]).default("json").meta({ description: "json or xml." }),
      maxwidth: z.int().min(1).optional().meta({ description: "Pixels, 1 or more." }),
      maxheight: z.int().min(1).optional().meta({ description: "Pixels, 1 or more." }),
    }),
    otherTypes: ["text/xml; charset=utf-8"],
    response: z.looseObject({
      version: z.literal("1.0"),
      type: z.literal("rich"),
      title: z.string(),
      html: z.string(),
      width: z.int(),
      height: z.int(),
    }),
  },
];

export const DOCUMENTED: readonly Described[] = [
  ...PAGES,
  ...[...STORY_EXPORTS, ...DEVELOPMENT_EXPORTS, ...SITE_EXPORTS].map(toFile),
];
