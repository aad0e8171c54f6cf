/** Drafts the metadata of an article from its raw text. */
import {
  divideArticle,
  type ArticleText,
  type BoilerplateRange,
} from "../../source/text/article-text.ts";
import {
  markPage,
  toProposals,
  type BoilerplateProposal,
} from "./boilerplate/propose-boilerplate.ts";
import { isNewsletter } from "./boilerplate/newsletter.ts";
import { findPublished } from "./dates/find-published.ts";
import { findYearless } from "./dates/find-yearless.ts";
import type { DayMention } from "./dates/find-days.ts";
import { detectLanguage, readingLanguage } from "./detect-language.ts";
import { splitLines } from "./lines.ts";
import { findOutlet, type Outlet } from "./outlet/find-outlet.ts";
import { isSameAgency } from "./outlet/agencies.ts";
import { findWire } from "./outlet/find-wire.ts";
import { findTitle, toBareTitle } from "./headline/find-title.ts";

export interface Draft {
  text: ArticleText;
  /** BCP 47 tag; "und" where it cannot be detected. */
  language: string;
  title: string;
  outlet: Outlet;
  wire: string | null;
  /** The day of publication, as the page states it. */
  published: DayMention | null;
  /** Where it states none in full: the day without its year, as XXXX-MM-DD. */
  yearless: DayMention | null;
  boilerplate: BoilerplateProposal[];
}

const textOf = ({ raw }: ArticleText, { start, end }: BoilerplateRange): string =>
  Array.from(raw.text).slice(start, end).join("").trim();

/** The draft for a raw text. Values that are not found are null, "und" or empty. */
export function makeDraft(raw: string): Draft {
  const language = detectLanguage(raw);
  const readAs = readingLanguage(language);
  const page = markPage(raw, readAs);
  const boilerplate = toProposals(page);
  const text = divideArticle(raw, boilerplate);
  const titleLine = text.boilerplate.find(({ kind }) => kind === "title");
  const outlet = findOutlet(page);
  const title = titleLine
    ? toBareTitle(textOf(text, titleLine), outlet.shownAs, isNewsletter(page))
    : (findTitle(splitLines(text.body.text), readAs)?.text ?? "");
  const wire = findWire(page);
  const published = findPublished(page, readAs);
  return {
    text,
    language,
    title,
    outlet,
    // "Source: The Lantern" on a page of The Lantern credits no agency.
    wire: wire !== null && isSameAgency(wire, outlet.shownAs ?? "") ? null : wire,
    published,
    yearless: published ? null : findYearless(page, readAs),
    boilerplate,
  };
}
