/**
 * `/sitemap.xml` (sitemaps.org 0.9): the pages for readers; lastmod is the day of the story's edition. Article pages are other outlets'
 * texts and are not to be indexed.
 */
import Builder from "fast-xml-builder";
import type { Edition } from "../../../data/model/edition.ts";
import { storyUrls } from "../story-urls.ts";

export function toSitemap(editions: readonly Edition[], origin: string): string {
  const stories = editions.map(({ id, published }) => ({
    loc: storyUrls(origin, id).page,
    ...(published !== null && { lastmod: published }),
  }));
  return new Builder({ ignoreAttributes: false, format: true }).build({
    "?xml": { "@_version": "1.0", "@_encoding": "UTF-8" },
    urlset: {
      "@_xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9",
      url: [...["/", "/docs", "/stories"].map((path) => ({ loc: origin + path })), ...stories],
    },
  });
}
