/** Items of the three feeds. A correction updates the item of its development: same id, later date, and a line in the text. */
import type { DevelopmentEntry, Publication } from "../publication.ts";

export interface FeedItem {
  id: string;
  /** The permalink. */
  url: string;
  title: string;
  summary: string;
  html: string;
  text: string;
  published: Date;
  updated: Date;
  tags: string[];
}

export function toFeedItem({ reader, urls }: Publication, entry: DevelopmentEntry): FeedItem {
  const { id, development, status, dispute, html, text, published, updated } = entry;
  const { labels } = reader;
  return {
    id,
    url: urls.development(development.id),
    title: development.headline,
    summary: development.summary,
    html,
    text,
    published,
    updated,
    tags: [
      ...(development.key ? [labels.keyDevelopments] : []),
      ...(status === null ? [] : [status]),
      ...(dispute === null ? [] : [labels.disputed]),
    ],
  };
}

/** When an item of the feed last changed. */
export const feedUpdated = ({ entries }: Publication): Date =>
  new Date(Math.max(...entries.map(({ updated }) => updated.getTime())));
