/** An edition prepared for its exports: formatted texts, dates of publication and permanent ids. */
import { toHtml } from "hast-util-to-html";
import { toHast } from "mdast-util-to-hast";
import type { Development, Edition } from "../../data/model/edition.ts";
import { developmentContent } from "./text/development-text.ts";
import { EditionReader } from "./edition-reader.ts";
import { toPlainText } from "./text/plain-text.ts";
import { editionDay, recordDates, toInstants } from "./records/record-dates.ts";
import { toTagUri } from "./tag-uri.ts";
import { findStoryLabels } from "./text/story-labels.ts";
import type { StoryUrls } from "./story-urls.ts";
import { plainDispute, plainStatus } from "./text/edition-text.ts";

export interface DevelopmentEntry {
  /** A tag URI. It does not change with a correction, a new id or a move to another host. */
  id: string;
  development: Development;
  /** "According to the United States"; null if the headline already says it. */
  status: string | null;
  /** "Disputed: denied by North Korea, September 2022"; null if nobody denies it. */
  dispute: string | null;
  /** Everything below the headline, as HTML (without scripts, and without attributes except href) and as plain text. */
  html: string;
  text: string;
  /** When the development was first published and last changed; not when it happened. */
  published: Date;
  updated: Date;
}

export interface PreparedEdition {
  edition: Edition;
  reader: EditionReader;
  urls: StoryUrls;
  /** YYYY-MM-DD; see `editionDay` for a draft. */
  day: string;
  /** In the order of the edition, newest event first. */
  entries: DevelopmentEntry[];
}

/** Prepares an edition. `archive`: the published editions of the same story, for the dates of publication. */
export function prepareEdition(
  edition: Edition,
  origin: string,
  archive: readonly Edition[] = [],
): PreparedEdition {
  const reader = new EditionReader(edition, origin, findStoryLabels(edition.language));
  const record = recordDates(edition, archive);
  const dates = edition.developments.map(({ id }) => record.get(id)!);
  const published = toInstants(dates.map((date) => date.published));
  const updated = toInstants(dates.map((date) => date.updated));
  const entries = edition.developments.map((development, index): DevelopmentEntry => {
    const content = developmentContent(reader, development);
    return {
      id: toTagUri(edition.id, dates[index]!.firstId),
      development,
      status: plainStatus(reader, development),
      dispute: plainDispute(reader, development),
      html: toHtml(toHast({ type: "root", children: content })),
      text: toPlainText(content),
      published: published[index]!,
      updated: updated[index]!,
    };
  });
  return { edition, reader, urls: reader.urls, day: editionDay(edition, archive), entries };
}
