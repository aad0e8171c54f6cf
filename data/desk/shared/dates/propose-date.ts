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
import { boundedRange, listEnds, parseEdtf } from "../../../model/dates/edtf.ts";
import type { ArticleView } from "../desk-api.ts";
import { enteredLanguage } from "../passages/article-body.ts";
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

const isOneDay = (edtf: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(edtf);

/** The reasoning of a day that words of the report give together with its own date. The words must be in the report. */
export const reasonFrom = (published: string, words: string): string =>
  isOneDay(published)
    ? `The report of ${formatEdtf(published)} has “${words}”.`
    : `The report has “${words}”; we take the year nearest to its date.`;

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

const DAY_NAME = WEEKDAY_NAMES.join("|");

const WEEKDAY = new RegExp(`\\b(?:${DAY_NAME}|yesterday)\\b`, "gu");

/** "the night of Sunday to Monday", "overnight from Sunday to Monday". */
const NIGHT = new RegExp(
  `\\b(?:the night|overnight)(?: of| from)? (?:${DAY_NAME})(?: to | into | on |–|-)(?:${DAY_NAME})\\b`,
  "gu",
);

/** The weekday, "yesterday" or night between two days that an English passage names outside of reported words. */
function findWeekday(
  text: string,
  range: TextRange,
  language: string,
  published: string,
): NamedDay | "several" | null {
  const passage = text.slice(range.start, range.end);
  if (!isOneDay(published) || !/^en\b/u.test(language) || NOT_YET.test(passage)) return null;
  const mentions = matchRanges(text, WEEKDAY).filter(
    (mention) => contains(range, mention) && !isReported(text, mention, language),
  );
  const words = [...new Set(mentions.map(({ start, end }) => text.slice(start, end)))];
  const days = words.map((word) => parseRelativeDay(word, published) ?? "");
  const [day = "", next] = days;
  if (next === undefined)
    return day === "" || day === published ? null : { edtf: day, words: words[0]!, isFull: false };
  const night = passage.match(NIGHT)?.[0] ?? "";
  const isNight = days.length === 2 && words.every((word) => night.includes(word));
  return isNight && next === addDays(day, 1)
    ? { edtf: `[${day}..${next}]`, words: night, isFull: false }
    : "several";
}

/** The one day that the range of a text names, or that it names several. `published`: EDTF, the date of the report. */
function findDay(
  text: string,
  range: TextRange,
  language: string,
  published: string,
): NamedDay | "several" | null {
  const report = boundedRange(published)?.latest;
  if (report === undefined) return null;
  const named = listNamedDays(text, range, language, report);
  const [first] = named;
  if (!first) return findWeekday(text, range, language, published);
  if (named.some(({ edtf }) => edtf !== first.edtf)) return "several";
  return named.find(({ isFull }) => isFull) ?? first;
}

/**
 * Whether the desk wrote the reasoning of a date, so that it goes with the date: it quotes the words of that date and no others.
 * `published`: the date of the report; `languages`: those of the passages.
 */
export function isProposedReason(
  note: string,
  edtf: string,
  published: string,
  languages: readonly string[],
): boolean {
  if (note === TIME_OF_REPORT) return true;
  const words = /“([^“”]*)”/u.exec(note)?.[1] ?? "";
  if (note !== reasonFrom(published, words)) return false;
  const isWhole = ({ start, end }: TextRange): boolean => start === 0 && end === words.length;
  return (
    parseRelativeDay(words, published) !== null ||
    matchRanges(words, NIGHT).some(isWhole) ||
    listEnds(parseEdtf(edtf)).some((end) =>
      languages.some((language) => findDates(words, language, end).some(isWhole)),
    )
  );
}

/** Proposes the one day that the range of the article's raw text names, otherwise the day of the report; none of several days. */
export function proposeDate(article: ArticleView, range: TextRange | null): ProposedDate {
  const fallback = dayOfReport(article);
  if (!range) return fallback;
  const around = paragraphAround(article.raw, range);
  const text = article.raw.slice(around.start, around.end);
  const within = { start: range.start - around.start, end: range.end - around.start };
  const found = findDay(text, within, enteredLanguage(article), fallback.edtf);
  if (found === null) return fallback;
  if (found === "several") return { edtf: "", basis: "inferred" };
  const { edtf, words, isFull } = found;
  return isFull
    ? { edtf, basis: "stated" }
    : {
        edtf,
        basis: "inferred",
        note: reasonFrom(fallback.edtf, words.replaceAll(/\s+/gu, " ")),
      };
}
