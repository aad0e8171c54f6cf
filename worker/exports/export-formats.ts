/**
 * Path, type and title of every export. Their routes and headers, the documentation, the discovery links, llms.txt, the links of the
 * story page and its negotiated types all read this list; make-exports.ts must write each. `{story}` is the story's id, `{id}` a
 * development's.
 */
import { fillPath } from "../api/path-template.ts";
import { CSV_TYPE } from "./records/write-csv.ts";

export interface ExportFormat {
  name: string;
  path: string;
  /** Content-Type with its parameters. */
  type: string;
  /** Name of the export for people. */
  title: string;
}

interface StoryExport extends ExportFormat {
  /** Its link on the story page. */
  link: { purpose: "Follow it" | "Use the data" | "Send it"; text: string };
  /** Whether `Accept` selects it at the story's address, by its type, which no other negotiated export has. */
  isNegotiated: boolean;
}

export const STORY_EXPORTS = [
  {
    name: "jsonFeed",
    path: "/stories/{story}/feed.json",
    type: "application/feed+json; charset=utf-8",
    title: "JSON Feed",
    link: { purpose: "Follow it", text: "JSON Feed" },
    isNegotiated: true,
  },
  {
    name: "atom",
    path: "/stories/{story}/atom.xml",
    type: "application/atom+xml; charset=utf-8",
    title: "Atom feed",
    link: { purpose: "Follow it", text: "Atom" },
    isNegotiated: true,
  },
  {
    name: "rss",
    path: "/stories/{story}/rss.xml",
    type: "application/rss+xml; charset=utf-8",
    title: "RSS feed",
    link: { purpose: "Follow it", text: "RSS" },
    isNegotiated: true,
  },
  {
    name: "csv",
    path: "/v1/stories/{story}.csv",
    type: CSV_TYPE,
    title: "Table, one row per development (CSV)",
    link: { purpose: "Use the data", text: "developments (CSV)" },
    isNegotiated: true,
  },
  {
    name: "ndjson",
    path: "/v1/stories/{story}.ndjson",
    type: "application/x-ndjson; charset=utf-8",
    title: "Every object, one per line (NDJSON)",
    link: { purpose: "Use the data", text: "NDJSON" },
    isNegotiated: true,
  },
  {
    name: "calendar",
    path: "/v1/stories/{story}.ics",
    type: "text/calendar; charset=utf-8",
    title: "Developments with a day (iCalendar)",
    link: { purpose: "Follow it", text: "calendar" },
    isNegotiated: true,
  },
  {
    name: "text",
    path: "/v1/stories/{story}.txt",
    type: "text/plain; charset=utf-8",
    title: "The story as plain text",
    link: { purpose: "Send it", text: "plain text" },
    isNegotiated: true,
  },
  {
    name: "markdown",
    path: "/v1/stories/{story}.md",
    type: "text/markdown; charset=utf-8",
    title: "The story as Markdown",
    link: { purpose: "Send it", text: "Markdown" },
    isNegotiated: true,
  },
  {
    name: "annotations",
    path: "/v1/stories/{story}/annotations.jsonld",
    type: "application/ld+json; charset=utf-8",
    title: "The evidence as W3C Web Annotations",
    link: { purpose: "Use the data", text: "annotations" },
    // Its type is that of the story as JSON-LD; it is about the evidence.
    isNegotiated: false,
  },
  {
    name: "shareImage",
    path: "/stories/{story}/share.png",
    type: "image/png",
    title: "Image for sharing, 1200 × 630",
    link: { purpose: "Send it", text: "picture" },
    isNegotiated: false,
  },
] as const satisfies readonly StoryExport[];

export const DEVELOPMENT_EXPORTS = [
  {
    name: "ninjs",
    path: "/v1/stories/{story}/developments/{id}.ninjs.json",
    type: "application/json; charset=utf-8",
    title: "One development as IPTC ninjs 3.1",
  },
] as const satisfies readonly ExportFormat[];

export const SITE_EXPORTS = [
  { name: "robots", path: "/robots.txt", type: "text/plain; charset=utf-8", title: "robots.txt" },
  {
    name: "sitemap",
    path: "/sitemap.xml",
    type: "application/xml; charset=utf-8",
    title: "Sitemap",
  },
  { name: "icon", path: "/icon.png", type: "image/png", title: "Icon, 512 × 512" },
  { name: "llms", path: "/llms.txt", type: "text/markdown; charset=utf-8", title: "llms.txt" },
] as const satisfies readonly ExportFormat[];

export type StoryExportName = (typeof STORY_EXPORTS)[number]["name"];
export type SiteExportName = (typeof SITE_EXPORTS)[number]["name"];

/** The path of a story's export. */
export const storyExportPath = (name: StoryExportName, story: string): string =>
  fillPath(STORY_EXPORTS.find((format) => format.name === name)!.path, { story });

export const EXPORTS: readonly ExportFormat[] = [
  ...STORY_EXPORTS,
  ...DEVELOPMENT_EXPORTS,
  ...SITE_EXPORTS,
];

/** Content types by URL pattern, with the placeholders of a static `_headers` file (`:story`, `:id`). */
export const CONTENT_TYPES: readonly { pattern: string; type: string }[] = EXPORTS.map(
  ({ path, type }) => ({ pattern: path.replace(/\{(\w+)\}/g, ":$1"), type }),
);
