/** `/stories/{story}/rss.xml`: RSS 2.0, with Atom's self link and date of update, for which RSS has no word. */
import { generateRssFeed } from "feedsmith";
import type { Edition } from "../schema.ts";
import { toFeedStory } from "./feed-items.ts";
import { SERVICE_NAME } from "./words.ts";

export function toRss(edition: Edition, origin: string, kept: readonly Edition[] = []): string {
  const { urls, title, description, language, updated, items } = toFeedStory(edition, origin, kept);
  return generateRssFeed<true>(
    {
      title,
      link: urls.page,
      description,
      language,
      lastBuildDate: updated,
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
