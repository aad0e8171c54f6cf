/**
 * `/v1/stories/{story}/developments/{id}.ninjs.json`: a development as IPTC ninjs 3.1, for newsroom systems. ninjs has no EDTF:
 * the date is in words in the body, and in an associated event if a source states the day.
 */
import type { Actor, Development } from "../../../data/model/edition.ts";
import { fill } from "../../../widget/i18n/fill.ts";
import { preciseDays } from "./precise-days.ts";
import type { DevelopmentEntry, PreparedEdition } from "../prepared-edition.ts";
import { toTagUri } from "../tag-uri.ts";
import { dayText, outletName } from "../text/edition-text.ts";

const STANDARD = {
  name: "ninjs",
  version: "3.1",
  schema: "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
};

const concept = ({ id, name, wikidata }: Actor) => ({
  name,
  rel: "about",
  literal: id,
  ...(wikidata !== null && { uri: `http://www.wikidata.org/entity/${wikidata}` }),
});

function toEvents(uri: string, { headline, date }: Development): object[] {
  const days = preciseDays(date);
  return days?.certain
    ? [
        {
          name: headline,
          rel: "about",
          uri: `${uri}/event`,
          type: "event",
          representationType: "partial",
          eventDetails: { dates: { expectedStartDate: days.first, expectedEndDate: days.last } },
        },
      ]
    : [];
}

function toNinjs({ edition, reader, urls }: PreparedEdition, entry: DevelopmentEntry): object {
  const { development, status, html, text, published, updated } = entry;
  const { id, headline, summary, kind } = development;
  const actors = edition.actors.filter((actor) => development.actors.includes(actor.id));
  const evidence = reader.evidenceFor(development);
  // One association per article, with its first passage.
  const sources = new Map(evidence.toReversed().map((item) => [item.article, item]));
  const corrections = reader.correctionsOf(development);
  return {
    standard: STANDARD,
    uri: entry.id,
    type: "text",
    representationType: "full",
    version: edition.edition,
    firstCreated: published.toISOString(),
    versionCreated: updated.toISOString(),
    pubStatus: edition.published === null ? "withheld" : "usable",
    language: edition.language,
    title: headline,
    headlines: [{ role: "main", contentType: "text/plain", value: headline }],
    descriptions: [{ role: "summary", contentType: "text/plain", value: summary }],
    bodies: [
      { role: "main", contentType: "text/html", value: html },
      { role: "main", contentType: "text/plain", value: text },
    ],
    ...(corrections.length > 0 && {
      edNote: corrections
        .map(({ date, whatChanged }) =>
          fill(
            reader.labels.colon,
            reader.labels.corrections,
            `${dayText(reader, date)} · ${whatChanged}`,
          ),
        )
        .join(" "),
    }),
    people: actors.filter((actor) => actor.kind === "person").map(concept),
    organisations: actors.filter((actor) => actor.kind === "organisation").map(concept),
    places: actors.filter((actor) => actor.kind === "place" || actor.kind === "state").map(concept),
    subjects: [
      ...(status === null
        ? []
        : [{ name: status, rel: "status", literal: development.status?.value }]),
      ...(entry.dispute === null
        ? []
        : [{ name: entry.dispute, rel: "status", literal: "disputed" }]),
      { name: kind, rel: "kind", literal: kind },
    ],
    events: [{ name: edition.title, rel: "partOf", uri: toTagUri(edition.id) }],
    infoSources: [...new Set(evidence.flatMap(({ origin }) => origin ?? []))].map((name) => ({
      name,
      role: "origin",
    })),
    associations: [
      ...toEvents(entry.id, development),
      ...edition.articles
        .filter((article) => sources.has(article.id))
        .map((article) => ({
          name: article.title,
          rel: "source",
          uri: urls.passage(sources.get(article.id)!),
          type: "text",
          representationType: "partial",
          language: article.language,
          infoSources: [{ name: outletName(reader, article.publisher), role: "publisher" }],
        })),
    ],
    altIds: [
      { role: "id", value: id },
      { role: "api", value: urls.developmentApi(id) },
      { role: "page", value: urls.development(id) },
    ],
    trustIndicators: [
      {
        title: "The words in evidence, with their place in each source",
        href: urls.file("annotations"),
      },
    ],
  };
}

/** The text of each development's file, by the development's id. */
export const toNinjsFiles = (prepared: PreparedEdition): Map<string, string> =>
  new Map(
    prepared.entries.map((entry) => [
      entry.development.id,
      `${JSON.stringify(toNinjs(prepared, entry))}\n`,
    ]),
  );
