/** An edition made ready once for all its forms: names resolved, texts set, days in the record found. */
import { buildContent } from "../../data/edition/content.ts";
import type { StoryContent, ContentDevelopment } from "../../data/edition/content.ts";
import type { Development, Edition } from "../../data/model/edition.ts";
import { developmentContent } from "./content.ts";
import { toHtmlText } from "./html.ts";
import { toPlainText } from "./plain-text.ts";
import { editionDay, recordDates } from "./record.ts";
import type { RecordDates } from "./record.ts";
import { storyUrls } from "./urls.ts";
import type { StoryUrls } from "./urls.ts";

export interface Entry extends RecordDates {
  development: Development;
  shown: ContentDevelopment;
  /** All that is told under its headline, as HTML and as plain text. */
  html: string;
  text: string;
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

/** `kept`: the published editions of the same story. */
export function toPublication(
  edition: Edition,
  origin: string,
  kept: readonly Edition[] = [],
): Publication {
  const urls = storyUrls(origin, edition.id);
  const digest = buildContent(edition, { positions: false });
  const record = recordDates(edition, kept);
  const entries = edition.developments.map((development, index): Entry => {
    const shown = digest.developments[index]!;
    const content = developmentContent(digest, shown, urls);
    const dates = record.get(development.id)!;
    return {
      development,
      shown,
      html: toHtmlText(content),
      text: toPlainText(content),
      published: dates.published,
      updated: dates.updated,
    };
  });
  return { edition, digest, urls, day: editionDay(edition, kept), entries };
}
