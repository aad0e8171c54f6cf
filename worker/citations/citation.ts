/** What of the corpus is cited, as a CSL-JSON item (citationstyles.org); the other formats are written from it. */
import { parseEdtf, type EdtfDate } from "../../data/model/edtf.ts";
import { SERVICE_NAME } from "../exports/service-name.ts";
import type { Article, Edition, EventDate } from "../../data/model/edition.ts";

export interface CslDate {
  "date-parts": [number[]];
  /** Approximate, or not the source's own words. */
  circa?: true;
}

export interface Citation {
  id: string;
  /** dataset: a record of ours; article-newspaper: an outlet's report. */
  type: "dataset" | "article-newspaper";
  title: string;
  author: [{ literal: string }];
  /** Left out for a draft, which has no date. */
  issued?: CslDate;
  /** The story that a record belongs to. */
  "container-title"?: string;
  /** The edition. */
  version?: string;
  URL: string;
}

const partsOf = ({ year, month, day }: EdtfDate): number[] =>
  month === null ? [year] : day === null ? [year, month] : [year, month, day];

/** What an interval's ends have in common is all that can be said in one date. */
function toIssued({ edtf, earliest, latest, basis }: EventDate): CslDate {
  const { start, end } = parseEdtf(edtf) ?? { start: null, end: null };
  if (start !== null && typeof start === "object" && end === null) {
    const circa = basis === "inferred" || start.qualifier !== "";
    return { "date-parts": [partsOf(start)], ...(circa && { circa }) };
  }
  const [first, last] = [earliest, latest].map((day) => day.split("-").map(Number));
  const differs = first!.findIndex((part, at) => part !== last![at]);
  return { "date-parts": [first!.slice(0, Math.max(1, differs))], circa: true };
}

interface Record {
  id: string;
  title: string;
}

/** A record of ours at an edition; without one, the whole edition. `url` names the edition. */
export function citeRecord(edition: Edition, url: string, record?: Record): Citation {
  const { published } = edition;
  const id = record ? `${record.id}-${edition.edition}` : `${edition.id}-${edition.edition}`;
  return {
    id,
    type: "dataset",
    title: record?.title ?? edition.title,
    author: [{ literal: SERVICE_NAME }],
    ...(published !== null && {
      issued: { "date-parts": [published.split("-").map(Number)] },
    }),
    ...(record && { "container-title": edition.title }),
    version: edition.edition,
    URL: url,
  };
}

/** A report, as its outlet's; `url` is of our copy, for reports that have no address of their own. */
export const citeArticle = (article: Article, edition: Edition, url: string): Citation => ({
  id: `${article.id}-${edition.edition}`,
  type: "article-newspaper",
  title: article.title,
  author: [{ literal: article.publisher ?? "Outlet not named" }],
  issued: toIssued(article.published),
  URL: article.url ?? url,
});
