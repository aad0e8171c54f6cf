/**
 * What is cited, as an item of CSL-JSON (citationstyles.org), from which the other formats are written. Citations lead to
 * the readable page at the edition, where there is one.
 */
import * as z from "zod";
import type {
  Actor,
  Article,
  Claim,
  Development,
  Edition,
  EventDate,
  Statement,
} from "../../data/model/edition.ts";
import { parseEdtf, type EdtfDate } from "../../data/model/edtf.ts";
import { SERVICE_NAME } from "../exports/service-name.ts";
import type { StoryUrls } from "../exports/urls.ts";

const CslDate = z.object({
  "date-parts": z
    .tuple([z.array(z.int())])
    .meta({ description: "Year, month and day, as far as known." }),
  circa: z
    .literal(true)
    .optional()
    .meta({ description: "Approximate, or not stated by the source." }),
});

export const Citation = z
  .object({
    id: z.string().meta({ description: "Unique; a key for BibTeX." }),
    type: z.enum(["webpage", "article-newspaper", "dataset"]).meta({
      description:
        "webpage: of this service; article-newspaper: an outlet's report; dataset: a record that has no page.",
    }),
    title: z.string().meta({ description: "Title of what is cited." }),
    author: z
      .tuple([z.object({ literal: z.string() })])
      .optional()
      .meta({ description: "The service; a report's author is not known." }),
    issued: CslDate.optional().meta({
      description: "Day of the edition, or date of the report; missing for a draft.",
    }),
    "container-title": z
      .string()
      .optional()
      .meta({ description: "The story, or the outlet where the text names it." }),
    genre: z.string().optional().meta({ description: "The edition, in words." }),
    version: z.string().meta({ description: "Id of the edition." }),
    language: z.string().meta({ description: "BCP 47 tag of what is cited." }),
    URL: z.string().meta({ description: "Of the page at the edition." }),
  })
  .meta({ id: "CslItem", description: "An item of CSL-JSON (citationstyles.org)." });
export type Citation = z.infer<typeof Citation>;
export type CslDate = z.infer<typeof CslDate>;

const toParts = ({ year, month, day }: EdtfDate): number[] =>
  month === null ? [year] : day === null ? [year, month] : [year, month, day];

/** One date for CSL: of an interval or set, what its first and last day have in common. */
function toIssued({ edtf, earliest, latest, basis }: EventDate): CslDate {
  const value = parseEdtf(edtf);
  if (value?.kind === "date" && typeof value.start === "object") {
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

/** Where a record is read: an anchor on the story page, or a JSON object where it has none. */
interface Place {
  id: string;
  title: string;
  url: string;
  type?: "webpage" | "dataset";
}

function citeRecord(edition: Edition, { id, title, url, type = "webpage" }: Place): Citation {
  const { published } = edition;
  const isStory = id === edition.id;
  return {
    id: `${id}-${edition.edition}`,
    type,
    title,
    author: [{ literal: SERVICE_NAME }],
    ...(published !== null && { issued: { "date-parts": [published.split("-").map(Number)] } }),
    ...(!isStory && { "container-title": edition.title }),
    // Styles print the version of a dataset by themselves.
    ...(type === "webpage" && { genre: `Edition ${edition.edition}` }),
    version: edition.edition,
    language: edition.language,
    URL: url,
  };
}

/** A page of the story at an edition, which `?edition=` opens also when there is a newer one. */
const pageAt = (page: string, { edition }: Edition, anchor?: string): string =>
  `${page}?edition=${edition}${anchor === undefined ? "" : `#${anchor}`}`;

export const citeStory = (edition: Edition, { page }: StoryUrls): Citation =>
  citeRecord(edition, { id: edition.id, title: edition.title, url: pageAt(page, edition) });

export const citeDevelopment = (
  edition: Edition,
  { page }: StoryUrls,
  { id, headline }: Development,
): Citation => citeRecord(edition, { id, title: headline, url: pageAt(page, edition, id) });

export function citeStatement(
  edition: Edition,
  { page }: StoryUrls,
  { id, speaker, development }: Statement,
): Citation {
  const name = edition.actors.find((actor) => actor.id === speaker)?.name ?? speaker;
  const headline = edition.developments.find((record) => record.id === development)?.headline;
  return citeRecord(edition, {
    id,
    title: `Statement by ${name}: ${headline ?? development}`,
    url: pageAt(page, edition, development),
  });
}

export const citeClaim = (edition: Edition, { page }: StoryUrls, { id, text }: Claim): Citation =>
  citeRecord(edition, { id, title: text.replace(/\.$/, ""), url: pageAt(page, edition) });

export const citeActor = (edition: Edition, { api }: StoryUrls, { id, name }: Actor): Citation =>
  citeRecord(edition, {
    id,
    title: name,
    url: pageAt(`${api}/actors/${id}`, edition),
    type: "dataset",
  });

/** A report by its outlet; the URL is that of its article page where the report has none. */
export function citeArticle(edition: Edition, urls: StoryUrls, article: Article): Citation {
  const { id, title, publisher, published, language, url } = article;
  return {
    id: `${id}-${edition.edition}`,
    type: "article-newspaper",
    title,
    issued: toIssued(published),
    ...(publisher !== null && { "container-title": publisher }),
    version: edition.edition,
    language,
    URL: url ?? pageAt(urls.article(id), edition),
  };
}
