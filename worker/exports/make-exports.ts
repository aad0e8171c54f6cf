/** Makes the exports of all stories, which are static assets. */
import type { CorpusIndex } from "../../data/model/corpus-index.ts";
import { Edition } from "../../data/model/edition.ts";
import { fillPath } from "../api/path-template.ts";
import { DEFAULT_ORIGIN, parseOrigin } from "../http/origin.ts";
import { DEVELOPMENT_EXPORTS, SITE_EXPORTS, STORY_EXPORTS } from "./export-formats.ts";
import type { SiteExportName, StoryExportName } from "./export-formats.ts";
import { toAtom } from "./feeds/atom.ts";
import { toJsonFeed } from "./feeds/json-feed.ts";
import { toRss } from "./feeds/rss.ts";
import { ICON_SVG } from "./images/icon-svg.ts";
import { renderSvg } from "./images/render-svg.ts";
import { toShareImage } from "./images/share-image.ts";
import { prepareEdition } from "./prepared-edition.ts";
import type { PreparedEdition } from "./prepared-edition.ts";
import { toAnnotations } from "./records/annotations.ts";
import { toCalendar } from "./records/calendar.ts";
import { toCsv } from "./records/development-table.ts";
import { toNdjson } from "./records/ndjson.ts";
import { toNinjsFiles } from "./records/ninjs.ts";
import { toLlms } from "./site/llms.ts";
import { toRobots } from "./site/robots.ts";
import { toSitemap } from "./site/sitemap.ts";
import { toStoryMarkdown, toStoryText } from "./text/story-text.ts";

type Output = string | Promise<Uint8Array>;

const STORY_WRITERS: Record<StoryExportName, (prepared: PreparedEdition) => Output> = {
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

/** Pixels on a side of the icon, as JSON Feed 1.1 suggests. */
const ICON_SIZE = 512;

const SITE_WRITERS: Record<
  SiteExportName,
  (editions: readonly Edition[], origin: string) => Output
> = {
  robots: (_, origin) => toRobots(origin),
  sitemap: toSitemap,
  icon: () => renderSvg(ICON_SVG, ICON_SIZE),
  llms: toLlms,
};

/**
 * The exports by URL path. `editions`: the current edition of each story; `address`: the service's public address; `archive`: the
 * published editions of any story, for the dates of publication. Throws if `address` is not a URL.
 */
export async function makeExports(
  editions: readonly Edition[],
  address: string,
  archive: readonly Edition[] = [],
): Promise<Map<string, string | Uint8Array>> {
  const origin = parseOrigin(address);
  const files = new Map<string, string | Uint8Array>();
  for (const edition of editions) {
    const story = edition.id;
    const published = archive.filter(({ id }) => id === story);
    const prepared = prepareEdition(edition, origin, published);
    for (const { name, path } of STORY_EXPORTS)
      files.set(fillPath(path, { story }), await STORY_WRITERS[name](prepared));
    for (const [id, text] of toNinjsFiles(prepared))
      files.set(fillPath(DEVELOPMENT_EXPORTS[0].path, { story, id }), text);
  }
  for (const { name, path } of SITE_EXPORTS)
    files.set(path, await SITE_WRITERS[name](editions, origin));
  return files;
}

/** The exports of the compiled corpus, of which `read` returns a file. */
export function exportCorpus(
  read: (path: string) => string,
  origin: string = DEFAULT_ORIGIN,
): Promise<Map<string, string | Uint8Array>> {
  const { stories }: CorpusIndex = JSON.parse(read("index.json"));
  const readEdition = (story: string, edition: string): Edition =>
    // Parsed, so that members are in the order of the schema.
    Edition.parse(JSON.parse(read(`${story}/${edition}.json`)));
  const editions = stories.map(({ id, edition }) => readEdition(id, edition));
  // The compiler leaves out what was withdrawn.
  const archive = stories.flatMap(({ id, editions: archived }) =>
    archived.filter(({ withdrawal }) => !withdrawal).map(({ edition }) => readEdition(id, edition)),
  );
  return makeExports(editions, origin, archive);
}
