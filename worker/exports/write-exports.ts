/** Writes every export of every story as files of the deployment. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Edition } from "../../data/model/edition.ts";
import { toAnnotations } from "./annotations.ts";
import { toAtom } from "./atom.ts";
import { toCalendar } from "./calendar.ts";
import { toCsv } from "./csv.ts";
import { toIcon } from "./icon.ts";
import { toJsonFeed } from "./json-feed.ts";
import { toLlms } from "./llms.ts";
import { toNdjson } from "./ndjson.ts";
import { toStoryMarkdown, toStoryText } from "./newsletter.ts";
import { toNinjsFiles } from "./ninjs.ts";
import { DEVELOPMENT_EXPORTS, SITE_EXPORTS, STORY_EXPORTS, fillPath } from "./paths.ts";
import type { SiteExportName, StoryExportName } from "./paths.ts";
import { toPublication } from "./publication.ts";
import type { Publication } from "./publication.ts";
import { toRobots } from "./robots.ts";
import { toRss } from "./rss.ts";
import { toShareImage } from "./share-image.ts";
import { toSitemap } from "./sitemap.ts";

/** The service's address where the build variable `ORIGIN` is not set: `npm start` on this machine. */
export const DEFAULT_ORIGIN = "http://localhost:8787";

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
  /** URL path, which is also the path under the folder of static assets. */
  path: string;
  bytes: Uint8Array;
}

/**
 * Makes the exports one after the other, so that many stories are never in memory together. `editions`: the current one of
 * each story; `archive`: published editions of any story, which date when a development was first published.
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

/** Lists what the last run wrote; beside the assets, since it is none. */
const manifestPath = (outDir: string): string => join(dirname(outDir), "exports.json");

/**
 * Writes the exports under the folder of static assets, removes those of an earlier run that no longer exist, and returns
 * the paths.
 */
export async function writeExports(
  outDir: string,
  editions: readonly Edition[],
  origin: string = DEFAULT_ORIGIN,
  archive: readonly Edition[] = [],
): Promise<string[]> {
  const manifest = manifestPath(outDir);
  const earlier: string[] = existsSync(manifest) ? JSON.parse(readFileSync(manifest, "utf8")) : [];
  const written = new Set<string>();
  for await (const { path, bytes } of makeExports(editions, origin, archive)) {
    mkdirSync(dirname(join(outDir, path)), { recursive: true });
    writeFileSync(join(outDir, path), bytes);
    written.add(path);
  }
  for (const path of earlier) if (!written.has(path)) rmSync(join(outDir, path), { force: true });
  writeFileSync(manifest, JSON.stringify([...written]));
  return [...written];
}
