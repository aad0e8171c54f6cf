/**
 * schema.org JSON-LD of a story page. Without a library, because the Worker renders it.
 *
 * schema.org dates are ISO 8601 and cannot be uncertain: `datePublished` is the edition's day, and `temporalCoverage` has an
 * event's date only as far as a source states it. The text has the date in words.
 */
import type {
  Actor,
  Article,
  Claim,
  Correction,
  Development,
  Edition,
  EventDate,
  Statement,
} from "../../../data/model/edition.ts";
import type { Labels } from "../../../widget/i18n/labels.ts";
import { exactDays } from "./precise-days.ts";
import { developmentContent } from "../text/development-text.ts";
import { EditionReader } from "../edition-reader.ts";
import { toPlainText } from "../text/plain-text.ts";
import { SERVICE_NAME } from "../service-name.ts";

export type JsonLd = { [key: string]: unknown };

const ACTOR_TYPES = {
  person: "Person",
  organisation: "Organization",
  state: "Country",
  place: "Place",
} as const satisfies Record<Actor["kind"], string>;

/** ISO 8601 of a stated date; the month for early, mid or late in it. Else null: ISO 8601 has no approximate dates. */
export function toTemporalCoverage({
  edtf,
  basis,
}: Pick<EventDate, "edtf" | "basis">): string | null {
  if (basis !== "stated" && basis !== "external") return null;
  if (/^[\d-]+(\/[\d-]+)?$/.test(edtf)) return edtf;
  const [start, end] = edtf.split("/").map((day) => /^(\d{4}-\d\d)-\d\d~$/.exec(day)?.[1]);
  return start !== undefined && start === end ? start : null;
}

const actorId = ({ urls }: EditionReader, id: string) => `${urls.api}/actors/${id}`;
const quotationId = ({ urls }: EditionReader, statement: string, index: number) =>
  `${urls.api}/statements/${statement}#quotation-${index + 1}`;
const reference = (id: string): JsonLd => ({ "@id": id });

const toActor = (reader: EditionReader, { id, kind, aliases, wikidata }: Actor): JsonLd => ({
  "@type": ACTOR_TYPES[kind],
  "@id": actorId(reader, id),
  name: reader.nameOf(id),
  ...(aliases.length > 0 && { alternateName: aliases }),
  ...(wikidata !== null && { sameAs: `http://www.wikidata.org/entity/${wikidata}` }),
});

function toArticle({ urls }: EditionReader, article: Article): JsonLd {
  const { id, title, publisher, language, published, url } = article;
  const days = published.basis === "stated" ? exactDays(published.edtf) : null;
  return {
    "@type": "NewsArticle",
    "@id": urls.article(id),
    headline: title,
    inLanguage: language,
    ...(publisher !== null && { publisher: { "@type": "Organization", name: publisher } }),
    ...(url !== null && { url }),
    ...(days !== null && days.first === days.last && { datePublished: days.first }),
  };
}

/** The quotes that are the speaker's words: a paraphrase is the outlet's. */
const listQuotations = ({ quotes }: Statement) =>
  quotes.filter(({ form }) => form !== "paraphrase");

const toQuotations = (reader: EditionReader, statement: Statement): JsonLd[] =>
  listQuotations(statement).map((quote, index) => ({
    "@type": "Quotation",
    "@id": quotationId(reader, statement.id, index),
    text: quote.selector[0].exact,
    spokenByCharacter: reference(actorId(reader, statement.speaker)),
    isPartOf: reference(reader.urls.article(quote.article)),
  }));

/** A claim. Its authors are the sides that say so; it appears in the reports that any position is from. */
function toClaim(reader: EditionReader, { id, text, positions, others, period }: Claim): JsonLd {
  const { edition, urls } = reader;
  const statements = positions.flatMap(({ statement }) =>
    statement === null ? [] : reader.get("statement", statement),
  );
  const articles = [
    ...statements.flatMap(({ quotes }) => quotes.map(({ article }) => article)),
    ...others.map(({ evidence }) => evidence.article),
  ];
  const authors = edition.positions
    .filter(({ claim, value, before }) => claim === id && value === "says" && !before)
    .map(({ side }) => side);
  const coverage = toTemporalCoverage({ edtf: period.edtf, basis: "stated" });
  return {
    "@type": "Claim",
    "@id": `${urls.api}/claims/${id}`,
    text,
    inLanguage: edition.language,
    ...(authors.length > 0 && {
      author: authors.map((side) => reference(actorId(reader, side))),
    }),
    appearance: [...new Set(articles)].map((article) => reference(urls.article(article))),
    mentions: statements.flatMap((statement) =>
      listQuotations(statement).map((_, index) =>
        reference(quotationId(reader, statement.id, index)),
      ),
    ),
    ...(coverage !== null && { temporalCoverage: coverage }),
  };
}

const toCorrections = (corrections: readonly Correction[]): JsonLd[] =>
  corrections.map(({ date, whatChanged }) => ({
    "@type": "CorrectionComment",
    text: whatChanged,
    datePublished: date,
  }));

function toUpdate(reader: EditionReader, development: Development): JsonLd {
  const { edition, urls } = reader;
  const { id, headline, summary, date, actors } = development;
  const articles = new Set(reader.evidenceFor(development).map(({ article }) => article));
  const coverage = toTemporalCoverage(date);
  const corrections = toCorrections(reader.correctionsOf(development));
  return {
    "@type": "BlogPosting",
    "@id": urls.development(id),
    url: urls.development(id),
    headline,
    abstract: summary,
    articleBody: toPlainText(developmentContent(reader, development)),
    inLanguage: edition.language,
    ...(edition.published !== null && { datePublished: edition.published }),
    ...(coverage !== null && { temporalCoverage: coverage }),
    about: actors.map((actor) => reference(actorId(reader, actor))),
    citation: [...articles].map((article) => reference(urls.article(article))),
    mentions: reader.statementsOn(id).flatMap((statement) => toQuotations(reader, statement)),
    ...(corrections.length > 0 && { correction: corrections }),
  };
}

/** The story as a LiveBlogPosting: an update per development, the claims, the actors and the articles. */
export function toJsonLd(edition: Edition, origin: string, labels: Labels): JsonLd {
  const reader = new EditionReader(edition, origin, labels);
  const { urls } = reader;
  const { earliest, latest } = edition.period;
  const corrections = toCorrections(edition.corrections);
  const changed = [edition.published, ...edition.corrections.map(({ date }) => date)];
  return {
    "@context": "https://schema.org",
    "@type": "LiveBlogPosting",
    "@id": urls.page,
    url: urls.page,
    mainEntityOfPage: urls.page,
    headline: edition.title,
    description: edition.summary,
    inLanguage: edition.language,
    version: edition.edition,
    isAccessibleForFree: true,
    coverageStartTime: `${earliest}T00:00:00Z`,
    coverageEndTime: `${latest}T23:59:59Z`,
    ...(edition.published !== null && {
      datePublished: edition.published,
      dateModified: changed.reduce((last, day) => (day! > last! ? day : last)),
    }),
    ...(edition.licence !== null && {
      license: `https://spdx.org/licenses/${edition.licence}.html`,
    }),
    image: urls.file("shareImage"),
    author: { "@type": "Organization", name: SERVICE_NAME, url: urls.origin },
    publisher: { "@type": "Organization", name: SERVICE_NAME, url: urls.origin },
    about: edition.actors.map((actor) => toActor(reader, actor)),
    citation: edition.articles.map((article) => toArticle(reader, article)),
    mentions: edition.claims.map((claim) => toClaim(reader, claim)),
    liveBlogUpdate: edition.developments.map((development) => toUpdate(reader, development)),
    ...(corrections.length > 0 && { correction: corrections }),
  };
}

/** JSON-LD for a `<script>` element: `<` is escaped, so that no text can end the element (HTML §4.12.1.3). */
export const toJsonLdText = (edition: Edition, origin: string, labels: Labels): string =>
  JSON.stringify(toJsonLd(edition, origin, labels)).replaceAll("<", "\\u003c");
