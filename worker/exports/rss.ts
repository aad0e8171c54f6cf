/** `/stories/{story}/rss.xml`: RSS 2.0, with Atom's self link and date of update, for which RSS has no word. */
import { generateRssFeed } from "feedsmith";
import { feedUpdated, toFeedItem } from "./feed-items.ts";
import type { Publication } from "./publication.ts";
import { SERVICE_NAME } from "./words.ts";

export function toRss(publication: Publication): string {
  const { edition, urls, entries } = publication;
  const items = entries.map((entry) => toFeedItem(entry, urls));
  return generateRssFeed<true>(
    {
      title: edition.title,
      link: urls.page,
      description: edition.summary,
      language: edition.language,
      lastBuildDate: feedUpdated(publication),
      docs: "https://www.rssboard.org/rss-specification",
      atom: { links: [{ rel: "self", href: urls.form("rss"), type: "application/rss+xml" }] },
      items: items.map((item) => ({
        title: item.title,
        link: item.id,
        description: item.html,
        guid: { value: item.id, isPermaLink: true },
        pubDate: item.published,
        atom: { updated: item.updated },
        dc: { creators: [SERVICE_NAME] },
        categories: item.tags.map((name) => ({ name })),
      })),
    },
    { strict: true },
  );
}
