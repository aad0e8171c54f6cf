/** `/stories/{story}/feed.json`: JSON Feed 1.1, with each development's date and status in an extension. */
import { generateJsonFeed } from "feedsmith";
import { feedDescription, feedTags } from "./feed-items.ts";
import type { DevelopmentEntry, PreparedEdition } from "../prepared-edition.ts";
import { SERVICE_NAME } from "../service-name.ts";

const toAuthors = (origin: string) => [{ name: SERVICE_NAME, url: origin }];

function toItem(prepared: PreparedEdition, entry: DevelopmentEntry) {
  const { edition, urls } = prepared;
  const { id, headline, summary, date, status, disputed, key, kind } = entry.development;
  return {
    id: entry.id,
    url: urls.development(id),
    title: headline,
    summary,
    content_html: entry.html,
    content_text: entry.text,
    date_published: entry.published,
    date_modified: entry.updated,
    authors: toAuthors(urls.origin),
    language: edition.language,
    tags: feedTags(prepared, entry),
    _key_developments: { id, date, key, kind, status, disputed, url: urls.developmentApi(id) },
  };
}

export function toJsonFeed(prepared: PreparedEdition): string {
  const { edition, urls, entries } = prepared;
  const feed = {
    title: edition.title,
    home_page_url: urls.page,
    feed_url: urls.file("jsonFeed"),
    description: feedDescription(prepared),
    language: edition.language,
    icon: urls.icon,
    authors: toAuthors(urls.origin),
    _key_developments: {
      about: `${urls.origin}/docs`,
      edition: edition.edition,
      edition_url: urls.edition(edition.edition),
    },
    items: entries.map((entry) => toItem(prepared, entry)),
  };
  return `${JSON.stringify(generateJsonFeed<true>(feed, { strict: true }))}\n`;
}
