/** `/stories/{story}/feed.json`: JSON Feed 1.1, with the event's own date and status in an extension. */
import { generateJsonFeed } from "feedsmith";
import type { Edition } from "../schema.ts";
import { toFeedStory } from "./feed-items.ts";
import type { FeedItem, FeedStory } from "./feed-items.ts";
import { SERVICE_NAME } from "./words.ts";

const toItem = ({ urls, language }: FeedStory, item: FeedItem) => ({
  id: item.id,
  url: item.id,
  title: item.title,
  summary: item.summary,
  content_html: item.html,
  content_text: item.text,
  date_published: item.published,
  date_modified: item.updated,
  language,
  tags: item.tags,
  _key_developments: {
    id: item.slug,
    date: item.date,
    url: urls.developmentApi(item.slug),
  },
});

export function toJsonFeed(
  edition: Edition,
  origin: string,
  kept: readonly Edition[] = [],
): string {
  const story = toFeedStory(edition, origin, kept);
  const feed = {
    title: story.title,
    home_page_url: story.urls.page,
    feed_url: story.urls.form("jsonFeed"),
    description: story.description,
    language: story.language,
    authors: [{ name: SERVICE_NAME, url: story.urls.origin }],
    _key_developments: {
      about: `${story.urls.origin}/docs`,
      edition: story.edition,
      edition_url: story.urls.edition(story.edition),
    },
    items: story.items.map((item) => toItem(story, item)),
  };
  return `${JSON.stringify(generateJsonFeed<true>(feed, { strict: true }))}\n`;
}
