/**
 * EDTF in the words of a language, never more precise than the value. The compiler has validated the value; one that cannot be
 * parsed here is shown unchanged.
 */
import { ONE_DAY, toTwoDigits } from "../../data/model/dates/calendar.ts";
import { matchMonthPart, type MonthPart } from "../../data/model/dates/month-part.ts";
import { type Point, lastDay, parsePoints, sameMonth } from "./edtf-point.ts";
import { formatInflected, formatPoint, formatWithoutUnit } from "./format-point.ts";
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

interface DateWithBasis {
  edtf: string;
  basis: string;
}

type PointFormatter = (point: Point, labels: Labels, fields: string) => string;

/** Both ends, each without what it shares with the other: the first without the year, or the second where years come first. */
function formatEnds(
  start: Point,
  end: Point,
  labels: Labels,
  year: boolean,
  format: PointFormatter,
): [from: string, to: string] {
  const full = year || start.year !== end.year ? "ymd" : "md";
  const shared = start.year !== end.year ? "ymd" : sameMonth(start, end) ? "d" : "md";
  return labels.date.yearFirst
    ? [format(start, labels, full), format(end, labels, shared)]
    : [format(start, labels, shared), format(end, labels, full)];
}

/** One unknown day of several. A bound that is a month's first or last day is that month where the other bound is in another. */
function formatSet(first: Point, last: Point, labels: Labels, year: boolean): string {
  const { between, betweenDays, dayBetween = "{}", monthsBetween } = labels.date;
  const isOneMonth = sameMonth(first, last);
  const start: Point = !isOneMonth && first.day === 1 ? { ...first, depth: 2 } : first;
  const end: Point = !isOneMonth && last.day === lastDay(last) ? { ...last, depth: 2 } : last;
  if (isOneMonth && betweenDays)
    return fill(betweenDays, ...formatEnds(start, end, labels, year, formatPoint));
  const inBetween: PointFormatter = (point, _, fields) => {
    if (point.depth === 3) return fill(dayBetween, formatPoint(point, labels, fields));
    const month = monthsBetween?.[point.month - 1];
    if (!month) return formatPoint(point, labels, fields);
    return fields.includes("y")
      ? `${month} ${formatInflected({ ...point, depth: 1 }, labels)}`
      : month;
  };
  return fill(between, ...formatEnds(start, end, labels, year, inBetween));
}

/** "early", "mid" or "late" for an approximate interval over that part of a month. */
function findMonthPart(start: Point, end: Point): MonthPart | null {
  if (!start.approximate || !end.approximate || start.depth + end.depth < 6) return null;
  return sameMonth(start, end) ? matchMonthPart(start.day, end.day, lastDay(end)) : null;
}

const qualifyUncertain = (text: string, { uncertain }: Point, labels: Labels): string =>
  uncertain ? fill(labels.aside, text, labels.date.uncertain) : text;

function formatInterval(start: Point, end: Point, labels: Labels, year: boolean): string {
  const words = labels.date;
  const part = findMonthPart(start, end);
  if (part)
    return fill(words[part], formatInflected({ ...start, depth: 2 }, labels, year ? "ym" : "m"));
  const days = start.depth + end.depth === 6;
  const ofMonth = days && sameMonth(start, end);
  let [from, to] = formatEnds(start, end, labels, year, formatPoint);
  if (ofMonth && words.unitOnce) from = formatWithoutUnit(start, labels, year ? "ymd" : "md");
  const range = fill(ofMonth ? words.daysOfMonth : days ? words.days : words.range, from, to);
  const qualified = start.approximate || start.uncertain ? start : end;
  return qualifyUncertain(
    qualified.approximate ? fill(words.aroundRange, range) : range,
    qualified,
    labels,
  );
}

function formatSingle(point: Point, labels: Labels, fields: string): string {
  const { around, aroundMonth } = labels.date;
  const text = point.approximate
    ? fill(point.depth === 3 ? around : aroundMonth, formatInflected(point, labels, fields))
    : formatPoint(point, labels, fields);
  return qualifyUncertain(text, point, labels);
}

function formatWords(edtf: string, labels: Labels, year: boolean): string {
  const { kind, start, end } = parsePoints(edtf);
  const fields = year ? "ymd" : "md";
  if (start && end) {
    if (kind === "set") return formatSet(start, end, labels, year);
    if (kind === "interval") return formatInterval(start, end, labels, year);
    return formatSingle(start, labels, start.depth === 1 ? "y" : fields);
  }
  const { fromDay, fromMonth, untilDay, untilMonth } = labels.date;
  const point = start ?? end;
  if (!point) return edtf;
  const templates = start ? [fromDay, fromMonth] : [untilDay, untilMonth];
  return fill(templates[point.depth === 3 ? 0 : 1]!, formatInflected(point, labels, fields));
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

/** What the date rests on, if not on the report's own words; null where it does. */
function formatBasis({ basis }: Pick<DateWithBasis, "basis">, labels: Labels): string | null {
  const { inferred, reportDay, external } = labels.date;
  return (
    new Map([
      ["inferred", inferred],
      ["report-day", reportDay],
      ["external", external],
    ]).get(basis) ?? null
  );
}

/** The date, and in brackets what it rests on: "Between 12 and 17 September 2023 (inferred)". */
export function formatEventDate(
  date: DateWithBasis,
  labels: Labels,
  options?: DateOptions,
): string {
  const { text } = formatDate(date.edtf, labels, options);
  const basis = formatBasis(date, labels);
  return basis ? fill(labels.aside, text, basis) : text;
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

/** "2023-09" */
const toMonth = ({ year, month }: Point): string => `${year}-${toTwoDigits(month)}`;

/**
 * The heading that a date stands under: its month if the whole range is in it, its year if no month is known, else the months
 * of the range, which says so where it is longer than 14 days.
 */
export function formatGroup(edtf: string, labels: Labels): string {
  const { start, end } = parsePoints(edtf);
  if (!start || !end) return formatDate(edtf, labels, { alone: true }).text;
  if (start.depth === 1 && start.year === end.year) return formatYear(toMonth(start), labels);
  const text = formatPeriod(toMonth(start), toMonth(end), labels);
  const last = end.depth === 3 ? end.day : lastDay(end);
  const days =
    (Date.UTC(end.year, end.month - 1, last) - Date.UTC(start.year, start.month - 1, start.day)) /
    ONE_DAY;
  return sameMonth(start, end) || days <= CLOSE_RANGE_DAYS
    ? text
    : fill(labels.date.notCloser, text);
}
