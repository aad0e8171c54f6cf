/**
 * EDTF in the words of a language, never more precise than the value. The compiler has validated the value; one that cannot be
 * parsed here is shown unchanged.
 */
import { daysInMonth, ONE_DAY } from "../../data/model/dates/calendar.ts";
import { boundedRange, listEnds, parseEdtf, type EdtfDate } from "../../data/model/dates/edtf.ts";
import { findMonthPart } from "../../data/model/dates/month-part.ts";
import type { EventDate } from "../../data/model/edition.ts";
import { formatCalendarDate, formatInflected, formatWithoutUnit } from "./format-calendar-date.ts";
import { capitalise, fill } from "./fill.ts";
import type { Labels } from "./labels.ts";

export interface FormattedDate {
  text: string;
  /** What `<time datetime>` can express: a certain day, month or year; else null. */
  datetime: string | null;
}

export interface DateOptions {
  /** The date stands alone, not in a sentence: its first letter is upper case. */
  alone?: boolean;
  /** False under a heading with the year. A range over two years has them anyway. */
  year?: boolean;
}

type DateFormatter = (date: EdtfDate, labels: Labels, fields: string) => string;

const isOneMonth = (start: EdtfDate, end: EdtfDate): boolean =>
  start.year === end.year && start.month !== null && start.month === end.month;

/** Both ends of a range. Parts that they share are written once: in the second, or in the first if the language writes the year first. */
function formatEnds(
  start: EdtfDate,
  end: EdtfDate,
  labels: Labels,
  year: boolean,
  format: DateFormatter,
): [from: string, to: string] {
  const full = year || start.year !== end.year ? "ymd" : "md";
  const shared = start.year !== end.year ? "ymd" : isOneMonth(start, end) ? "d" : "md";
  return labels.date.yearFirst
    ? [format(start, labels, full), format(end, labels, shared)]
    : [format(start, labels, shared), format(end, labels, full)];
}

/** One unknown day of several. A bound that is a month's first or last day is that month where the other bound is in another. */
function formatSet(first: EdtfDate, last: EdtfDate, labels: Labels, year: boolean): string {
  const { between, betweenDays, dayBetween = "{}", monthsBetween } = labels.date;
  if (isOneMonth(first, last) && betweenDays)
    return fill(betweenDays, ...formatEnds(first, last, labels, year, formatCalendarDate));
  const isMonth = !isOneMonth(first, last);
  const start = isMonth && first.day === 1 ? { ...first, day: null } : first;
  const end =
    isMonth && last.day === daysInMonth(last.year, last.month!) ? { ...last, day: null } : last;
  const inBetween: DateFormatter = (date, _, fields) => {
    if (date.day !== null) return fill(dayBetween, formatCalendarDate(date, labels, fields));
    const month = monthsBetween?.[date.month! - 1];
    if (!month) return formatCalendarDate(date, labels, fields);
    return fields.includes("y")
      ? `${month} ${formatInflected({ ...date, month: null }, labels)}`
      : month;
  };
  return fill(between, ...formatEnds(start, end, labels, year, inBetween));
}

const isApproximate = ({ qualifier }: EdtfDate): boolean => /[~%]/.test(qualifier);

const qualifyUncertain = (text: string, { qualifier }: EdtfDate, labels: Labels): string =>
  /[?%]/.test(qualifier) ? fill(labels.aside, text, labels.date.uncertain) : text;

function formatInterval(start: EdtfDate, end: EdtfDate, labels: Labels, year: boolean): string {
  const words = labels.date;
  const part = findMonthPart({ kind: "interval", start, end });
  if (part)
    return fill(words[part], formatInflected({ ...start, day: null }, labels, year ? "ym" : "m"));
  const isOfDays = start.day !== null && end.day !== null;
  const ofMonth = isOfDays && isOneMonth(start, end);
  let [from, to] = formatEnds(start, end, labels, year, formatCalendarDate);
  if (ofMonth && words.unitOnce) from = formatWithoutUnit(start, labels, year ? "ymd" : "md");
  const { range, days = range, daysOfMonth = days } = words;
  const text = fill(isOfDays ? (ofMonth ? daysOfMonth : days) : range, from, to);
  const { around, aroundMonth = around, aroundRange = aroundMonth } = words;
  const qualified = start.qualifier ? start : end;
  return qualifyUncertain(
    isApproximate(qualified) ? fill(aroundRange, text) : text,
    qualified,
    labels,
  );
}

function formatSingle(date: EdtfDate, labels: Labels, fields: string): string {
  const { around, aroundMonth = around } = labels.date;
  const text = isApproximate(date)
    ? fill(date.day === null ? aroundMonth : around, formatInflected(date, labels, fields))
    : formatCalendarDate(date, labels, fields);
  return qualifyUncertain(text, date, labels);
}

function formatWords(edtf: string, labels: Labels, year: boolean): string {
  const value = parseEdtf(edtf);
  const [start, end] = listEnds(value);
  if (!value || !start) return edtf;
  const fields = year ? "ymd" : "md";
  if (value.kind === "date")
    return formatSingle(start, labels, start.month === null ? "y" : fields);
  if (end)
    return value.kind === "set"
      ? formatSet(start, end, labels, year)
      : formatInterval(start, end, labels, year);
  const { fromDay, fromMonth = fromDay, untilDay, untilMonth = untilDay } = labels.date;
  const [ofDay, ofMonth] = value.start === start ? [fromDay, fromMonth] : [untilDay, untilMonth];
  return fill(start.day === null ? ofMonth : ofDay, formatInflected(start, labels, fields));
}

export function formatDate(
  edtf: string,
  labels: Labels,
  { alone = false, year = true }: DateOptions = {},
): FormattedDate {
  const text = formatWords(edtf, labels, year);
  return {
    text: alone ? capitalise(text, labels.lang) : text,
    datetime: /^[\d-]+$/.test(edtf) ? edtf : null,
  };
}

/** The remark on how a date is known, by basis; none if the report states it. */
const BASIS_LABELS = {
  inferred: "inferred",
  "report-day": "reportDay",
  external: "external",
  stated: null,
} as const;

/** The date, and in brackets how it is known: "Between 12 and 17 September 2023 (inferred)". */
export function formatEventDate(
  { edtf, basis }: Pick<EventDate, "edtf" | "basis">,
  labels: Labels,
  options?: DateOptions,
): string {
  const { text } = formatDate(edtf, labels, options);
  const label = BASIS_LABELS[basis];
  return label ? fill(labels.aside, text, labels.date[label]) : text;
}

/** Months from the first to the last day (YYYY-MM-DD): "September 2022 to September 2023". */
export function formatPeriod(earliest: string, latest: string, labels: Labels): string {
  const [from, to] = [earliest.slice(0, 7), latest.slice(0, 7)];
  return formatDate(from === to ? from : `${from}/${to}`, labels, { alone: true }).text;
}

/** The year of a day, as the language writes it: "2022", "2022年". */
export const formatYear = (day: string, labels: Labels): string =>
  formatDate(day.slice(0, 4), labels).text;

/** Longest range of days that shares a heading with others. */
const CLOSE_RANGE_DAYS = 14;

/**
 * The heading that a date stands under: its month if the whole range is in it, its year if no month is known, else the months
 * of the range, which says so where it is longer than 14 days.
 */
export function formatGroup(edtf: string, labels: Labels): string {
  const range = boundedRange(edtf);
  if (!range) return formatDate(edtf, labels, { alone: true }).text;
  const { earliest, latest } = range;
  if (/^\d{4}\W?$/.test(edtf)) return formatYear(earliest, labels);
  const text = formatPeriod(earliest, latest, labels);
  const days = (Date.parse(latest) - Date.parse(earliest)) / ONE_DAY;
  return earliest.slice(0, 7) === latest.slice(0, 7) || days <= CLOSE_RANGE_DAYS
    ? text
    : fill(labels.date.notCloser, text);
}
