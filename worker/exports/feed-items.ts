/** The entries of the three feeds. A correction updates its entry: the same id, a later date, and a line in the text. */
import { statusWords } from "./content.ts";
import type { Entry, Publication } from "./publication.ts";
import { toTagUri } from "./tag-uri.ts";

export interface FeedItem {
  /** A tag URI, which a correction and a move to another host leave as it is. */
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

export function toFeedItem({ edition, urls }: Publication, entry: Entry): FeedItem {
  const { development, shown, html, text, published, updated } = entry;
  return {
    id: toTagUri(edition.id, development.id),
    url: urls.development(development.id),
    title: development.headline,
    summary: development.summary,
    html,
    text,
    published,
    updated,
    tags: statusWords(shown).split(" · "),
  };
}

/** When anything in the feed last changed. */
export const feedUpdated = ({ entries }: Publication): Date =>
  new Date(Math.max(...entries.map(({ updated }) => updated.getTime())));
