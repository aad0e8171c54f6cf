/** What the three feeds say of each development. A correction updates its entry: same id, later date, said in the text. */
import { toDigest } from "../digest.ts";
import type { Edition, EventDate } from "../schema.ts";
import { developmentContent, statusWords } from "./content.ts";
import { toHtmlText } from "./html.ts";
import { toPlainText } from "./plain-text.ts";
import { editionDay, recordDates, toInstant } from "./record.ts";
import { storyUrls } from "./urls.ts";
import type { StoryUrls } from "./urls.ts";

export interface FeedItem {
  slug: string;
  /** The permalink: also the entry's identity, which a correction keeps. */
  id: string;
  title: string;
  summary: string;
  html: string;
  text: string;
  /** When it came into the published record and when it last changed there; not when it happened. */
  published: Date;
  updated: Date;
  date: EventDate;
  tags: string[];
}

export interface FeedStory {
  urls: StoryUrls;
  title: string;
  description: string;
  language: string;
  edition: string;
  updated: Date;
  /** Newest event first. */
  items: FeedItem[];
}

export function toFeedStory(
  edition: Edition,
  origin: string,
  kept: readonly Edition[] = [],
): FeedStory {
  const urls = storyUrls(origin, edition.id);
  const digest = toDigest(edition, { positions: false });
  const record = recordDates(edition, kept);
  const items = digest.developments.map((development, index): FeedItem => {
    const { id, headline, summary } = development;
    const content = developmentContent(digest, development, urls);
    return {
      slug: id,
      id: urls.development(id),
      title: headline,
      summary,
      html: toHtmlText(content),
      text: toPlainText(content),
      published: new Date(toInstant(record.get(id)!.published)),
      updated: new Date(toInstant(record.get(id)!.updated)),
      date: edition.developments[index]!.date,
      tags: statusWords(development).split(" · "),
    };
  });
  const days = [
    new Date(toInstant(editionDay(edition, kept))),
    ...items.map((item) => item.updated),
  ];
  return {
    urls,
    title: edition.title,
    description: edition.summary,
    language: edition.language,
    edition: edition.edition,
    updated: new Date(Math.max(...days.map((day) => day.getTime()))),
    items,
  };
}
