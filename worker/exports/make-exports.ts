/** Makes the exports of all stories, which are static assets. */
import type { Edition } from "../../data/model/edition.ts";
import { toAnnotations } from "./records/annotations.ts";
import { toAtom } from "./feeds/atom.ts";
import { toCalendar } from "./records/calendar.ts";
import { toCsv } from "./records/csv.ts";
import { toIcon } from "./images/icon.ts";
import { toJsonFeed } from "./feeds/json-feed.ts";
import { toLlms } from "./site/llms.ts";
import { toNdjson } from "./records/ndjson.ts";
import { toStoryMarkdown, toStoryText } from "./text/story-text.ts";
import { toNinjsFiles } from "./records/ninjs.ts";
import { fillPath } from "../api/path-template.ts";
import { DEVELOPMENT_EXPORTS, SITE_EXPORTS, STORY_EXPORTS } from "./export-formats.ts";
import type { SiteExportName, StoryExportName } from "./export-formats.ts";
import { toPublication } from "./publication.ts";
import type { Publication } from "./publication.ts";
import { toRobots } from "./site/robots.ts";
import { toRss } from "./feeds/rss.ts";
import { toShareImage } from "./images/share-image.ts";
import { toSitemap } from "./site/sitemap.ts";

type Output = string | Promise<Uint8Array>;

const STORY_WRITERS: Record<StoryExportName, (publication: Publication) => Output> = {
  jsonFeed: toJsonFeed,
  atom: toAtom,
  rss: toRss,
  csv: toCsv,
  ndjson: toNdjson,
  calendar: toCalendar,
  text: toStoryText,
  markdown: toStoryMarkdown,
  annotations: toAnnotations,
  shareImage: toShareImage,
};

const SITE_WRITERS: Record<
  SiteExportName,
  (editions: readonly Edition[], origin: string) => Output
> = {
  robots: (_, origin) => toRobots(origin),
  sitemap: toSitemap,
  icon: toIcon,
  llms: toLlms,
};

const encoder = new TextEncoder();
const toBytes = async (output: Output): Promise<Uint8Array> => {
  const value = await output;
  return typeof value === "string" ? encoder.encode(value) : value;
};

export interface ExportFile {
  /** URL path, which is also the path in the folder of static assets. */
  path: string;
  bytes: Uint8Array;
}

/**
 * Generates the exports one at a time, so that few are in memory. `editions`: the current edition of each story. `archive`: the
 * published editions of any story, for the dates of publication.
 */
export async function* makeExports(
  editions: readonly Edition[],
  origin: string,
  archive: readonly Edition[] = [],
): AsyncGenerator<ExportFile> {
  for (const edition of editions) {
    const story = edition.id;
    const publication = toPublication(
      edition,
      origin,
      archive.filter(({ id }) => id === story),
    );
    for (const { name, path } of STORY_EXPORTS)
      yield {
        path: fillPath(path, { story }),
        bytes: await toBytes(STORY_WRITERS[name](publication)),
      };
    for (const [id, text] of toNinjsFiles(publication))
      yield {
        path: fillPath(DEVELOPMENT_EXPORTS[0].path, { story, id }),
        bytes: encoder.encode(text),
      };
  }
  for (const { name, path } of SITE_EXPORTS)
    yield { path, bytes: await toBytes(SITE_WRITERS[name](editions, origin)) };
}
