/** Every form of every story, as files of the deployment. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Edition } from "../../data/model/edition.ts";
import { toAnnotations } from "./annotations.ts";
import { toAtom } from "./atom.ts";
import { toCalendar } from "./calendar.ts";
import { toCsv } from "./csv.ts";
import { toJsonFeed } from "./json-feed.ts";
import { toLlms } from "./llms.ts";
import { toBoxMarkdown } from "./markdown.ts";
import { toNdjson } from "./ndjson.ts";
import { toNinjsFiles } from "./ninjs.ts";
import { DEVELOPMENT_EXPORTS, SITE_EXPORTS, STORY_EXPORTS, fillPath } from "./paths.ts";
import type { SiteExportName, StoryExportName } from "./paths.ts";
import { toBoxText } from "./plain-text.ts";
import { toPublication } from "./publication.ts";
import type { Publication } from "./publication.ts";
import { toRobots } from "./robots.ts";
import { toRss } from "./rss.ts";
import { toShareImage } from "./share-image.ts";
import { toSitemap } from "./sitemap.ts";

/** Where the service is when the build is not told (`ORIGIN`): `npm start` on this machine. */
export const DEFAULT_ORIGIN = "http://localhost:8787";

type Written = string | Uint8Array | Promise<Uint8Array>;

const STORY_WRITERS: Record<StoryExportName, (publication: Publication) => Written> = {
  jsonFeed: toJsonFeed,
  atom: toAtom,
  rss: toRss,
  csv: toCsv,
  ndjson: toNdjson,
  calendar: toCalendar,
  text: toBoxText,
  markdown: toBoxMarkdown,
  annotations: toAnnotations,
  shareImage: toShareImage,
};

const SITE_WRITERS: Record<
  SiteExportName,
  (editions: readonly Edition[], origin: string) => string
> = {
  robots: (_, origin) => toRobots(origin),
  sitemap: toSitemap,
  llms: toLlms,
};

const encoder = new TextEncoder();
const toBytes = async (written: Written): Promise<Uint8Array> => {
  const value = await written;
  return typeof value === "string" ? encoder.encode(value) : value;
};

export interface File {
  /** URL path, which is also the path under the folder of static assets. */
  path: string;
  bytes: Uint8Array;
}

/**
 * One after the other, so that many stories never are in memory together. `editions`: the current one of each story;
 * `kept`: published ones of any story, which date when a development came into the record.
 */
export async function* makeExports(
  editions: readonly Edition[],
  origin: string,
  kept: readonly Edition[] = [],
): AsyncGenerator<File> {
  for (const edition of editions) {
    const story = edition.id;
    const own = kept.filter(({ id }) => id === story);
    const publication = toPublication(edition, origin, own);
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
    yield { path, bytes: encoder.encode(SITE_WRITERS[name](editions, origin)) };
}

/** What the last run wrote: beside the assets, for it is no asset itself. */
const listOf = (outDir: string): string => join(dirname(outDir), "forms.json");

/**
 * Writes the forms under the folder of static assets, and takes away those of an earlier run that are no more. Answers the
 * paths.
 */
export async function writeExports(
  outDir: string,
  editions: readonly Edition[],
  origin: string = DEFAULT_ORIGIN,
  kept: readonly Edition[] = [],
): Promise<string[]> {
  const list = listOf(outDir);
  const earlier: string[] = existsSync(list) ? JSON.parse(readFileSync(list, "utf8")) : [];
  const written = new Set<string>();
  for await (const { path, bytes } of makeExports(editions, origin, kept)) {
    mkdirSync(dirname(join(outDir, path)), { recursive: true });
    writeFileSync(join(outDir, path), bytes);
    written.add(path);
  }
  for (const path of earlier) if (!written.has(path)) rmSync(join(outDir, path), { force: true });
  writeFileSync(list, JSON.stringify([...written]));
  return [...written];
}
