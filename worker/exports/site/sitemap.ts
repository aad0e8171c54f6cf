/** `/sitemap.xml` (sitemaps.org 0.9): the pages for readers; lastmod is the day of the story's edition. */
import Builder from "fast-xml-builder";
import type { Edition } from "../../../data/model/edition.ts";
import { parseOrigin } from "../../http/origin.ts";
import { storyUrls } from "../story-urls.ts";

export function toSitemap(editions: readonly Edition[], origin: string): string {
  const pages = editions.flatMap((edition) => {
    const urls = storyUrls(origin, edition.id);
    const lastmod = edition.published === null ? {} : { lastmod: edition.published };
    return [
      { loc: urls.page, ...lastmod },
      ...edition.articles.map(({ id }) => ({ loc: urls.article(id), ...lastmod })),
    ];
  });
  const base = parseOrigin(origin);
  return new Builder({ ignoreAttributes: false, format: true }).build({
    "?xml": { "@_version": "1.0", "@_encoding": "UTF-8" },
    urlset: {
      "@_xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9",
      url: [{ loc: `${base}/` }, { loc: `${base}/docs` }, ...pages],
    },
  });
}
