/** `/stories/{story}/rss.xml`: RSS 2.0, with Atom's self link and date of update, which RSS does not have. */
import { generateRssFeed } from "feedsmith";
import { feedDescription, feedTags, feedUpdated } from "./feed-items.ts";
import type { Publication } from "../publication.ts";
import { SERVICE_NAME } from "../service-name.ts";

export function toRss(publication: Publication): string {
  const { edition, urls, entries } = publication;
  return generateRssFeed<true>(
    {
      title: edition.title,
      link: urls.page,
      description: feedDescription(publication),
      language: edition.language,
      lastBuildDate: feedUpdated(publication),
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
        categories: feedTags(publication, entry).map((name) => ({ name })),
      })),
    },
    { strict: true },
  );
}
