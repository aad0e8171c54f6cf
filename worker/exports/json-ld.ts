/**
 * schema.org JSON-LD of a story page. Pure, without a library: the Worker renders it into the page.
 *
 * schema.org dates are ISO 8601 and say nothing of doubt: `datePublished` is always the edition's day, and an event's
 * date is given (as `temporalCoverage`) only as far as its source states it. The words of the date are in the text.
 */
import { buildContent } from "../../data/edition/content.ts";
import type { StoryContent } from "../../data/edition/content.ts";
import type {
  Actor,
  Article,
  Development,
  Edition,
  EventDate,
  Statement,
} from "../../data/model/edition.ts";
import { developmentContent } from "./content.ts";
import { certainDays } from "./format-date.ts";
import { toPlainText } from "./plain-text.ts";
import { storyUrls } from "./urls.ts";
import type { StoryUrls } from "./urls.ts";
import { SERVICE_NAME } from "./words.ts";

export type JsonLd = { [key: string]: unknown };

const ACTOR_TYPES = {
  person: "Person",
  organisation: "Organization",
  state: "Country",
  place: "Place",
} as const satisfies Record<Actor["kind"], string>;

/** ISO 8601 for a stated date; a third of a month as its month; else null, for ISO 8601 has no "about". */
export function toTemporalCoverage({
  edtf,
  basis,
}: Pick<EventDate, "edtf" | "basis">): string | null {
  if (basis !== "stated") return null;
  if (/^[\d-]+(\/[\d-]+)?$/.test(edtf)) return edtf;
  const [start, end] = edtf.split("/").map((day) => /^(\d{4}-\d\d)-\d\d~$/.exec(day)?.[1]);
  return start !== undefined && start === end ? start : null;
}

interface Context {
  edition: Edition;
  digest: StoryContent;
  urls: StoryUrls;
}

const actorId = ({ urls }: Context, id: string) => `${urls.api}/actors/${id}`;

const toActor = (context: Context, { id, name, kind, aliases, wikidata }: Actor): JsonLd => ({
  "@type": ACTOR_TYPES[kind],
  "@id": actorId(context, id),
  name,
  ...(aliases.length > 0 && { alternateName: aliases }),
  ...(wikidata !== null && { sameAs: `http://www.wikidata.org/entity/${wikidata}` }),
});

function toArticle({ urls }: Context, article: Article): JsonLd {
  const { id, title, publisher, language, published, url } = article;
  const day = published.basis === "stated" ? certainDays(published.edtf) : null;
  return {
    "@type": "NewsArticle",
    "@id": urls.article(id),
    headline: title,
    inLanguage: language,
    publisher: { "@type": "Organization", name: publisher },
    ...(url !== null && { url }),
    ...(day !== null && day.first === day.last && { datePublished: day.first }),
  };
}

/** Only words inside the source's quotation marks are a quotation; a paraphrase is the outlet's. */
const toQuotations = (context: Context, { id, speaker, quotes }: Statement): JsonLd[] =>
  quotes
    .filter(({ form }) => form === "direct")
    .map(({ article, selector }, index) => ({
      "@type": "Quotation",
      "@id": `${context.urls.api}/statements/${id}#quotation-${index + 1}`,
      text: selector[0].exact,
      spokenByCharacter: { "@id": actorId(context, speaker) },
      isPartOf: { "@id": context.urls.article(article) },
    }));

const claimId = ({ urls }: Context, development: string) =>
  `${urls.developmentApi(development)}#claim`;

/** What is alleged, and the denial of it, are claims of somebody; what is confirmed or reported is not. */
function toClaim(context: Context, development: Development, articles: string[]): JsonLd[] {
  const { id, headline, status, relations } = development;
  if (status?.value !== "alleged" && status?.value !== "denied") return [];
  const speakers = context.edition.statements
    .filter((statement) => statement.development === id)
    .map(({ speaker }) => speaker);
  const denied = relations.filter(({ type }) => type === "denies");
  return [
    {
      "@type": "Claim",
      "@id": claimId(context, id),
      text: headline,
      author: [...new Set(speakers)].map((speaker) => ({ "@id": actorId(context, speaker) })),
      appearance: articles.map((article) => ({ "@id": context.urls.article(article) })),
      ...(denied.length > 0 && {
        about: denied.map((relation) => ({
          "@id": context.urls.development(relation.development),
        })),
      }),
    },
  ];
}

const toCorrections = ({ edition }: Context, development?: string): JsonLd[] =>
  edition.corrections
    .filter((one) => development === undefined || one.development === development)
    .map(({ date, whatChanged }) => ({
      "@type": "CorrectionComment",
      text: whatChanged,
      datePublished: date,
    }));

function toUpdate(context: Context, development: Development): JsonLd {
  const { edition, digest, urls } = context;
  const { id, headline, summary, date, actors, evidence } = development;
  const shown = digest.developments.find((one) => one.id === id)!;
  const statements = edition.statements.filter((one) => one.development === id);
  const passages = [...evidence, ...statements.flatMap(({ quotes }) => quotes)];
  const articles = [...new Set(passages.map(({ article }) => article))];
  const coverage = toTemporalCoverage(date);
  const corrections = toCorrections(context, id);
  return {
    "@type": "BlogPosting",
    "@id": urls.development(id),
    url: urls.development(id),
    headline,
    abstract: summary,
    articleBody: toPlainText(developmentContent(digest, shown, urls)),
    inLanguage: edition.language,
    ...(edition.published !== null && { datePublished: edition.published }),
    ...(coverage !== null && { temporalCoverage: coverage }),
    about: actors.map((actor) => ({ "@id": actorId(context, actor) })),
    citation: articles.map((article) => ({ "@id": urls.article(article) })),
    mentions: [
      ...toClaim(context, development, articles),
      ...statements.flatMap((statement) => toQuotations(context, statement)),
    ],
    ...(corrections.length > 0 && { correction: corrections }),
  };
}

/** The page as one LiveBlogPosting: an update a development, and everything they rest on. */
export function toJsonLd(edition: Edition, origin: string): JsonLd {
  const urls = storyUrls(origin, edition.id);
  const context = { edition, digest: buildContent(edition, { positions: false }), urls };
  const corrections = toCorrections(context);
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
    ...(edition.published !== null && {
      datePublished: edition.published,
      dateModified: changed.reduce((last, day) => (day! > last! ? day : last)),
    }),
    image: urls.form("shareImage"),
    author: { "@type": "Organization", name: SERVICE_NAME, url: urls.origin },
    publisher: { "@type": "Organization", name: SERVICE_NAME, url: urls.origin },
    about: edition.actors.map((actor) => toActor(context, actor)),
    citation: edition.articles.map((article) => toArticle(context, article)),
    liveBlogUpdate: edition.developments.map((development) => toUpdate(context, development)),
    ...(corrections.length > 0 && { correction: corrections }),
  };
}

/** For the inside of a `<script type="application/ld+json">`: no text can end the element (HTML §4.12.1.3). */
export const toJsonLdText = (edition: Edition, origin: string): string =>
  JSON.stringify(toJsonLd(edition, origin)).replaceAll("<", "\\u003c");
