/** What the three feeds say of each development. A correction updates its entry: same id, later date, said in the text. */
import { statusWords } from "./content.ts";
import type { Entry, Publication } from "./publication.ts";
import { toInstant } from "./record.ts";
import type { StoryUrls } from "./urls.ts";

export interface FeedItem {
  /** The permalink: also the entry's identity, which a correction keeps. */
  id: string;
  title: string;
  summary: string;
  html: string;
  text: string;
  /** When it came into the published record and when it last changed there; not when it happened. */
  published: Date;
  updated: Date;
  tags: string[];
}

const instant = (day: string): Date => new Date(toInstant(day));

export function toFeedItem(
  { development, shown, html, text, published, updated }: Entry,
  urls: StoryUrls,
): FeedItem {
  return {
    id: urls.development(development.id),
    title: development.headline,
    summary: development.summary,
    html,
    text,
    published: instant(published),
    updated: instant(updated),
    tags: statusWords(shown).split(" · "),
  };
}

/** The last day on which anything in the feed changed. */
export const feedUpdated = ({ day, entries }: Publication): Date =>
  instant(entries.reduce((last, { updated }) => (updated > last ? updated : last), day));
