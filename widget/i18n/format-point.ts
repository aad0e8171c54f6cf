/** One day, month or year in words. Computed in UTC, so that no time zone moves a day. */
import type { Labels } from "./labels.ts";
import type { Point } from "./edtf-point.ts";
import { fill } from "./fill.ts";

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Cached: constructing one takes longer than all the formatting of a development. */
function formatterOf(locale: string, fields: string): Intl.DateTimeFormat {
  const key = locale + fields;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale, {
      timeZone: "UTC",
      calendar: "gregory",
      ...(fields.includes("y") && { year: "numeric" }),
      ...(fields.includes("m") && { month: "long" }),
      ...(fields.includes("d") && { day: "numeric" }),
    });
    formatters.set(key, formatter);
  }
  return formatter;
}

/** `fields` are those of "ymd" to show; a field that the point does not have is left out. */
function toParts(point: Point, labels: Labels, fields: string): Intl.DateTimeFormatPart[] {
  const { year, month, day, depth } = point;
  const shown = ["y", "m", "d"].filter((field, index) => index < depth && fields.includes(field));
  const { firstDay, yearWord } = labels.date;
  return formatterOf(labels.locale, shown.join(""))
    .formatToParts(Date.UTC(year, month - 1, day))
    .map(({ type, value }) => {
      if (type === "day" && day === 1 && firstDay) return { type, value: firstDay };
      // Engines differ in the space that CLDR has before the abbreviation.
      if (type === "literal" && yearWord && value.trim() === yearWord[0].trim())
        return { type, value: yearWord[1] };
      return { type, value };
    });
}

const join = (parts: readonly Intl.DateTimeFormatPart[]): string =>
  parts.map(({ value }) => value).join("");

export function formatPoint(point: Point, labels: Labels, fields = "ymd"): string {
  const text = join(toParts(point, labels, fields));
  const { dayAlone } = labels.date;
  return fields === "d" && dayAlone ? fill(dayAlone, text) : text;
}

/** Without the unit at its end: "2023年9月12" before "～17日". */
export function formatWithoutUnit(point: Point, labels: Labels, fields: string): string {
  const parts = toParts(point, labels, fields);
  return join(parts.at(-1)?.type === "literal" ? parts.slice(0, -1) : parts);
}

/** As it stands after a word: some languages inflect the month, or add a word to a year. */
export function formatInflected(point: Point, labels: Labels, fields = "ymd"): string {
  const { inflected, yearAfterWord = "{}" } = labels.date;
  if (point.depth === 1) return fill(yearAfterWord, formatPoint(point, labels));
  if (point.depth === 3 || !inflected) return formatPoint(point, labels, fields);
  // The month has that form beside a day.
  const parts = toParts({ ...point, depth: 3 }, labels, `${fields}d`);
  return join(parts.slice(parts.findIndex(({ type }) => type === "month")));
}
