/** What an editor's words for a date change in the file: the date, its basis and its reasoning. */
import { findMissingParts } from "../../../checks/lib/dates/missing-parts.ts";
import type { StoryView } from "../desk-api.ts";
import { parseDateWords, parseRelativeDay } from "./parse-date-words.ts";
import { isProposedReason, reasonFrom } from "./propose-date.ts";
import { languageOf } from "../passages/article-body.ts";
import { listCitedPassages } from "../passages/list-cited-passages.ts";
import { recordOf, textOf } from "../values.ts";

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
    return { text: textOf(quote), language: cited ? languageOf(cited) : "en" };
  });

interface DateContext {
  /** The date as it is in the file. */
  date: unknown;
  /** Meant where the words name no year. */
  year: string;
  /** The day of the report, YYYY-MM-DD, to which its weekdays refer; empty where it is not one day. */
  reportDay: string;
  passages: readonly DatePassage[];
}

/** The keys of the date that change, null for one that is removed; null where the words are no date. */
export function readTypedDate(
  words: string,
  { date, year, reportDay, passages }: DateContext,
): Record<string, string | null> | null {
  const relative = parseRelativeDay(words, reportDay);
  if (relative !== null)
    return relative === reportDay
      ? { edtf: relative, basis: "report-day", note: null }
      : { edtf: relative, basis: "inferred", note: reasonFrom(reportDay, words.trim()) };
  const edtf = parseDateWords(words, year);
  if (edtf === null) return null;
  const { basis, note } = recordOf(date);
  // References establish an external date, whatever the passages say.
  if (basis === "external") return { edtf };
  const isStated = passages.some(
    ({ text, language }) => findMissingParts(edtf, text, language).length === 0,
  );
  return {
    edtf,
    basis: isStated ? "stated" : "inferred",
    ...(isProposedReason(textOf(note)) && { note: null }),
  };
}
