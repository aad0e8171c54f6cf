/** The date that a new development begins with: the day that its passage names, or the day of the report. */
import { findDates, MONTHS } from "../../../checks/lib/dates/find-dates.ts";
import { isReported } from "../../../checks/lib/dates/reported-dates.ts";
import { paragraphAround } from "../../../drafting/page/lines.ts";
import {
  addDays,
  daysInMonth,
  nearestYear,
  toDay,
  WEEKDAY_NAMES,
} from "../../../model/dates/calendar.ts";
import { boundedRange, parseEdtf } from "../../../model/dates/edtf.ts";
import type { ArticleView } from "../desk-api.ts";
import { languageOf } from "../passages/article-body.ts";
import { formatEdtf } from "./format-edtf.ts";
import { parseRelativeDay } from "./parse-date-words.ts";
import { recordOf, textOf } from "../values.ts";
import { contains, matchRanges } from "../../../model/text/text-range.ts";
import type { TextRange } from "../../../model/text/text-range.ts";

export interface ProposedDate {
  edtf: string;
  basis: "stated" | "inferred" | "report-day";
  /** The reasoning, where the day is inferred. */
  note?: string;
}

const TIME_OF_REPORT = "Taken as the time of the report.";

/** The reasoning of a day that words of the report give together with its own day, YYYY-MM-DD. */
export const reasonFrom = (reportDay: string, words: string): string =>
  `The report of ${formatEdtf(reportDay)} has “${words}”.`;

/** Whether the desk wrote the reasoning, so that it goes with the date that it was written for. */
export const isProposedReason = (note: string): boolean =>
  note === TIME_OF_REPORT || /^The report of [\p{L}\d -]+ has “[^”]*”\.$/u.test(note);

const isOneDay = (edtf: string): boolean => {
  const value = parseEdtf(edtf);
  return value?.kind === "date" && typeof value.start !== "string" && value.start.day !== null;
};

function dayOfReport(article: ArticleView): ProposedDate {
  const published = recordOf(article.value["published"]);
  const edtf = textOf(published["edtf"]);
  return published["basis"] === "stated" && isOneDay(edtf)
    ? { edtf, basis: "report-day" }
    : { edtf, basis: "inferred", note: TIME_OF_REPORT };
}

/** The year that is written beside a mention or in it, or null. */
function findYear(text: string, { start, end }: TextRange): number | null {
  const written =
    /(?<!\p{N})((?:1[89]|20)\d{2})(?!\p{N})/u.exec(text.slice(start, end)) ??
    /^[\s,.]*(?:\p{Ll}{1,4}\.?\s)?((?:1[89]|20)\d{2})(?!\p{N})/u.exec(text.slice(end)) ??
    /(?<!\p{N})((?:1[89]|20)\d{2})[\s,年년-]*$/u.exec(text.slice(0, start));
  return written ? Number(written[1]) : null;
}

interface NamedDay {
  edtf: string;
  /** The words that name it. */
  words: string;
  isFull: boolean;
}

/** Mentions of a day of any year that the text has; of the report's, where it has none. */
function findMentions(text: string, language: string, report: string, month: number, day: number) {
  const years = [report.slice(0, 4), ...(text.match(/\d{4}/gu) ?? [])].map(Number);
  return [...new Set(years)].flatMap((year) =>
    findDates(text, language, { year, month, day, qualifier: "" }),
  );
}

/** Every day up to the report's that the range of the text names outside of reported words. */
function listNamedDays(
  text: string,
  range: TextRange,
  language: string,
  report: string,
): NamedDay[] {
  return MONTHS.flatMap((month) =>
    // A leap year, so that 29 February is among the days.
    Array.from({ length: daysInMonth(2024, month) }, (_, index) => index + 1).flatMap((day) =>
      findMentions(text, language, report, month, day).flatMap((mention): NamedDay[] => {
        const words = text.slice(mention.start, mention.end);
        // Figures alone may be a score or a fraction.
        const isDate = /\p{L}|\d{4}/u.test(words);
        if (!isDate || !contains(range, mention) || isReported(text, mention, language)) return [];
        const written = findYear(text, mention);
        const year = written ?? nearestYear(report, month, day);
        if (year === null) return [];
        const edtf = toDay(year, month, day);
        // What is announced for a later day has not happened yet.
        if (parseEdtf(edtf) === null || edtf > addDays(report, 1)) return [];
        return [{ edtf, words, isFull: written !== null }];
      }),
    ),
  );
}

/** Words of what has not happened yet, or not on that day. */
const NOT_YET = /\b(?:will|would|next|due|planned|plans|scheduled|expected|is to|are to)\b/iu;

const WEEKDAY = new RegExp(`\\b(?:${WEEKDAY_NAMES.join("|")}|yesterday)\\b`, "gu");

/** The one weekday, or "yesterday", that an English passage names outside of reported words. */
function findWeekday(text: string, range: TextRange, language: string): string | null {
  const words = text.slice(range.start, range.end);
  if (!/^en\b/u.test(language) || NOT_YET.test(words)) return null;
  const days = matchRanges(text, WEEKDAY)
    .filter((mention) => contains(range, mention) && !isReported(text, mention, language))
    .map(({ start, end }) => text.slice(start, end));
  return new Set(days).size === 1 ? days[0]! : null;
}

/** Proposes the one day that the range of the article's raw text names, and otherwise the day of the report. */
export function proposeDate(article: ArticleView, range: TextRange | null): ProposedDate {
  const fallback = dayOfReport(article);
  const report = boundedRange(fallback.edtf)?.latest;
  if (!range || report === undefined) return fallback;
  const around = paragraphAround(article.raw, range);
  const text = article.raw.slice(around.start, around.end);
  const within = { start: range.start - around.start, end: range.end - around.start };
  const language = languageOf(article);
  const named = listNamedDays(text, within, language, report);
  const [found] = named;
  if (!found) {
    const weekday = findWeekday(text, within, language) ?? "";
    const day = parseRelativeDay(weekday, report);
    return day === null || day === report
      ? fallback
      : { edtf: day, basis: "inferred", note: reasonFrom(report, weekday) };
  }
  if (named.some(({ edtf }) => edtf !== found.edtf)) return fallback;
  const { edtf, words } = found;
  return named.some(({ isFull }) => isFull)
    ? { edtf, basis: "stated" }
    : { edtf, basis: "inferred", note: reasonFrom(report, words.replaceAll(/\s+/gu, " ")) };
}
