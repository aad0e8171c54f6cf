/**
 * Citations as CSL-JSON items (citationstyles.org), from which the other formats are written. A citation links to the page for
 * readers at the edition, if there is one.
 */
import type { Edition, EventDate } from "../../data/model/edition.ts";
import { parseEdtf, type EdtfDate } from "../../data/model/dates/edtf.ts";
import type { ObjectKind, Objects } from "../../data/model/edition-objects.ts";
import { SERVICE_NAME } from "../exports/service-name.ts";
import type { StoryUrls } from "../exports/story-urls.ts";
import type { CslItem, CslDate } from "./csl-item.ts";

const toParts = ({ year, month, day }: EdtfDate): number[] =>
  month === null ? [year] : day === null ? [year, month] : [year, month, day];

/** A single date for CSL: for an interval or set, the parts that its first and last day have in common. */
function toIssued({ edtf, earliest, latest, basis }: EventDate): CslDate {
  const value = parseEdtf(edtf);
  if (value?.kind === "date" && value.start) {
    const isExact = basis === "stated" && value.start.qualifier === "";
    return { "date-parts": [toParts(value.start)], ...(!isExact && { circa: true }) };
  }
  const [first, last] = [earliest, latest].map((day) => day.split("-").map(Number));
  const differs = first!.findIndex((part, at) => part !== last![at]);
  return {
    "date-parts": [differs === -1 ? first! : first!.slice(0, Math.max(1, differs))],
    circa: true,
  };
}

/** What is cited, and where: an anchor on the story page, or a JSON object if it has none. */
interface CitedRecord {
  id: string;
  title: string;
  url: string;
  type?: "webpage" | "dataset";
  /** Null for the story itself; every other record is cited as a part of the story. */
  container?: null;
}

function toRecordCitation(
  edition: Edition,
  { id, title, url, type = "webpage", container }: CitedRecord,
): CslItem {
  const { published } = edition;
  return {
    id: `${id}-${edition.edition}`,
    type,
    title,
    author: [{ literal: SERVICE_NAME }],
    ...(published !== null && { issued: { "date-parts": [published.split("-").map(Number)] } }),
    ...(container !== null && { "container-title": edition.title }),
    // Citation styles print the version of a dataset.
    ...(type === "webpage" && { genre: `Edition ${edition.edition}` }),
    version: edition.edition,
    language: edition.language,
    URL: url,
  };
}

/** The URL of a page at an edition, which remains the same when there is a newer one. */
const pageAt = (page: string, { edition }: Edition, anchor?: string): string =>
  `${page}?edition=${edition}${anchor === undefined ? "" : `#${anchor}`}`;

export const toStoryCitation = (edition: Edition, { page }: StoryUrls): CslItem =>
  toRecordCitation(edition, {
    id: edition.id,
    title: edition.title,
    url: pageAt(page, edition),
    container: null,
  });

/** By kind of object. A report is cited by its outlet; without a URL of its own, by its article page. */
const CITATIONS: {
  [K in ObjectKind]: (object: Objects[K], edition: Edition, urls: StoryUrls) => CslItem;
} = {
  development: ({ id, headline }, edition, { page }) =>
    toRecordCitation(edition, { id, title: headline, url: pageAt(page, edition, id) }),
  statement: ({ id, speaker, development }, edition, { page }) => {
    const name = edition.actors.find((actor) => actor.id === speaker)?.name ?? speaker;
    const headline = edition.developments.find((record) => record.id === development)?.headline;
    return toRecordCitation(edition, {
      id,
      title: `Statement by ${name}: ${headline ?? development}`,
      url: pageAt(page, edition, development),
    });
  },
  claim: ({ id, text }, edition, { page }) =>
    toRecordCitation(edition, { id, title: text.replace(/\.$/, ""), url: pageAt(page, edition) }),
  actor: ({ id, name: title }, edition, { api }) =>
    toRecordCitation(edition, {
      id,
      title,
      url: pageAt(`${api}/actors/${id}`, edition),
      type: "dataset",
    }),
  article: ({ id, title, publisher, published, language, url }, edition, urls) => ({
    id: `${id}-${edition.edition}`,
    type: "article-newspaper",
    title,
    issued: toIssued(published),
    ...(publisher !== null && { "container-title": publisher }),
    version: edition.edition,
    language,
    URL: url ?? pageAt(urls.article(id), edition),
  }),
};

export const toObjectCitation = <Kind extends ObjectKind>(
  kind: Kind,
  object: Objects[Kind],
  edition: Edition,
  urls: StoryUrls,
): CslItem => CITATIONS[kind](object, edition, urls);
