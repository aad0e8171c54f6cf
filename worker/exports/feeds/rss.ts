/** `/stories/{story}/rss.xml`: RSS 2.0, with Atom's self link and date of update, which RSS does not have. */
import { generateRssFeed } from "feedsmith";
import { feedDescription, feedTags, feedUpdated } from "./feed-items.ts";
import type { PreparedEdition } from "../prepared-edition.ts";
import { SERVICE_NAME } from "../service-name.ts";

export function toRss(prepared: PreparedEdition): string {
  const { edition, urls, entries } = prepared;
  return generateRssFeed<true>(
    {
      title: edition.title,
      link: urls.page,
      description: feedDescription(prepared),
      language: edition.language,
      lastBuildDate: feedUpdated(prepared),
      docs: "https://www.rssboard.org/rss-specification",
      image: { url: urls.icon, title: edition.title, link: urls.page },
      atom: { links: [{ rel: "self", href: urls.file("rss"), type: "application/rss+xml" }] },
      items: entries.map((entry) => ({
        title: entry.development.headline,
        link: urls.development(entry.development.id),
        description: entry.html,
        guid: { value: entry.id, isPermaLink: false },
        pubDate: entry.published,
        atom: { updated: entry.updated },
        dc: { creators: [SERVICE_NAME] },
        categories: feedTags(prepared, entry).map((name) => ({ name })),
      })),
    },
    { strict: true },
  );
}
