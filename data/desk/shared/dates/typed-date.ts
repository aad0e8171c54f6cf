/** What an editor's words for a date change in the file: the date, its basis and its reasoning. */
import { findMissingParts } from "../../../checks/lib/dates/missing-parts.ts";
import type { StoryView } from "../desk-api.ts";
import { parseDateWords, parseRelativeDay, relativeWord } from "./parse-date-words.ts";
import { isProposedReason, reasonFrom, type ProposedDate } from "./propose-date.ts";
import { enteredLanguage } from "../passages/article-body.ts";
import { listCitedPassages } from "../passages/list-cited-passages.ts";
import { recordOf, recordsOf, textOf } from "../values.ts";

/** A passage that may state a date. */
export interface DatePassage {
  text: string;
  language: string;
}

/** The passages that a development cites, each with the language of its article. */
export const listDatePassages = (
  view: StoryView,
  development: Record<string, unknown>,
): DatePassage[] =>
  listCitedPassages(development).map(({ quote, article }) => {
    const cited = view.articles.find(({ id }) => id === textOf(article));
    return { text: textOf(quote), language: cited ? enteredLanguage(cited) : "en" };
  });

/** The report that a date is counted from. */
export interface DatedReport {
  /** EDTF. */
  published: string;
  /** The whole text. */
  text: string;
}

/** The report of the first of the passages; null where there is none. */
export function findReport(view: StoryView, passages: unknown): DatedReport | null {
  const [cited] = recordsOf(passages);
  const report = view.articles.find(({ id }) => id === textOf(cited?.["article"]));
  return report
    ? { published: textOf(recordOf(report.value["published"])["edtf"]), text: report.raw }
    : null;
}

interface DateContext {
  /** The date as it is in the file. */
  date: unknown;
  /** Meant where the words name no year. */
  year: string;
  /** The report to which weekdays refer, and whose words a reasoning may quote. */
  report: DatedReport | null;
  passages: readonly DatePassage[];
}

/** The words as the report has them; null where it does not. */
const findInReport = (words: string, { text }: DatedReport): string | null =>
  new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(words)}(?![\\p{L}\\p{N}])`, "iu").exec(
    text,
  )?.[0] ?? null;

/** A day that is counted from that of the report. The reasoning quotes the report only where it has the words. */
function readRelativeDay(words: string, report: DatedReport): ProposedDate | null {
  const edtf = parseRelativeDay(words, report.published);
  if (edtf === null) return null;
  if (edtf === report.published) return { edtf, basis: "report-day" };
  const found = findInReport(relativeWord(words), report);
  return {
    edtf,
    basis: "inferred",
    ...(found !== null && { note: reasonFrom(report.published, found) }),
  };
}

/**
 * The keys of the date that change, null for one that is removed; null where the words are no date. A reasoning that the editor wrote
 * stays; one that the desk wrote goes with its date.
 */
export function readTypedDate(
  words: string,
  { date, year, report, passages }: DateContext,
): Record<string, string | null> | null {
  const { edtf: before, basis, note: reasoning } = recordOf(date);
  const languages = passages.map(({ language }) => language);
  const isOurs =
    report !== null &&
    isProposedReason(textOf(reasoning), textOf(before), report.published, languages);
  const relative = report && readRelativeDay(words, report);
  if (relative) {
    const { note = null, ...day } = relative;
    const isFree = isOurs || (textOf(reasoning) === "" && note !== null);
    return { ...day, ...(isFree && { note }) };
  }
  const edtf = parseDateWords(words, year);
  if (edtf === null) return null;
  // References establish an external date, whatever the passages say.
  if (basis === "external") return { edtf };
  const isStated = passages.some(
    ({ text, language }) => findMissingParts(edtf, text, language).length === 0,
  );
  return { edtf, basis: isStated ? "stated" : "inferred", ...(isOurs && { note: null }) };
}
