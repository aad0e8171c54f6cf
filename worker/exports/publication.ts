/** An edition prepared once for all its exports: names resolved, texts formatted, dates of publication found. */
import { buildContent } from "../../data/edition/content.ts";
import type { StoryContent, ContentDevelopment } from "../../data/edition/content.ts";
import type { Development, Edition } from "../../data/model/edition.ts";
import { developmentContent } from "./content.ts";
import { toHtmlText } from "./html.ts";
import { toPlainText } from "./plain-text.ts";
import { editionDay, recordDates, toInstants } from "./record-dates.ts";
import { storyUrls } from "./urls.ts";
import type { StoryUrls } from "./urls.ts";

export interface Entry {
  development: Development;
  shown: ContentDevelopment;
  /** What stands under its headline, as HTML and as plain text. */
  html: string;
  text: string;
  /** When it was first published and last changed; not when it happened. */
  published: Date;
  updated: Date;
}

export interface Publication {
  edition: Edition;
  digest: StoryContent;
  urls: StoryUrls;
  /** YYYY-MM-DD; see `editionDay` for a draft. */
  day: string;
  /** Newest event first. */
  entries: Entry[];
}

/** `archive`: the published editions of the same story. */
export function toPublication(
  edition: Edition,
  origin: string,
  archive: readonly Edition[] = [],
): Publication {
  const urls = storyUrls(origin, edition.id);
  const digest = buildContent(edition, { positions: false });
  const record = recordDates(edition, archive);
  const dates = edition.developments.map(({ id }) => record.get(id)!);
  const published = toInstants(dates.map((date) => date.published));
  const updated = toInstants(dates.map((date) => date.updated));
  const entries = edition.developments.map((development, index): Entry => {
    const shown = digest.developments[index]!;
    const content = developmentContent(digest, shown, urls);
    return {
      development,
      shown,
      html: toHtmlText(content),
      text: toPlainText(content),
      published: published[index]!,
      updated: updated[index]!,
    };
  });
  return { edition, digest, urls, day: editionDay(edition, archive), entries };
}
