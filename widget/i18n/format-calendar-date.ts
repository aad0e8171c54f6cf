/** One day, month or year in words. Computed in UTC, so that no time zone moves a day. */
import type { EdtfDate } from "../../data/model/dates/edtf.ts";
import type { Labels } from "./labels.ts";
import { fill } from "./fill.ts";
import { memoise } from "../../data/model/memoise.ts";

/** Formatters by locale and fields: "en-GB ymd". */
const formatterOf = memoise((key: string) => {
  const [locale, fields = ""] = key.split(" ");
  return new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    calendar: "gregory",
    ...(fields.includes("y") && { year: "numeric" }),
    ...(fields.includes("m") && { month: "long" }),
    ...(fields.includes("d") && { day: "numeric" }),
  });
});

/** `fields` are those of "ymd" to show; a field that the date does not have is left out. */
function toParts(date: EdtfDate, labels: Labels, fields: string): Intl.DateTimeFormatPart[] {
  const { year, month, day } = date;
  const known = ["y", ...(month === null ? [] : ["m"]), ...(day === null ? [] : ["d"])];
  const shown = known.filter((field) => fields.includes(field)).join("");
  const { firstDay, yearWord } = labels.date;
  return formatterOf(`${labels.locale} ${shown}`)
    .formatToParts(Date.UTC(year, (month ?? 1) - 1, day ?? 1))
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

export function formatCalendarDate(date: EdtfDate, labels: Labels, fields = "ymd"): string {
  const text = join(toParts(date, labels, fields));
  const { dayAlone } = labels.date;
  return fields === "d" && dayAlone ? fill(dayAlone, text) : text;
}

/** Without the unit at its end: "2023年9月12" before "～17日". */
export function formatWithoutUnit(date: EdtfDate, labels: Labels, fields: string): string {
  const parts = toParts(date, labels, fields);
  return join(parts.at(-1)?.type === "literal" ? parts.slice(0, -1) : parts);
}

/** As it stands after a word: some languages inflect the month, or add a word to a year. */
export function formatInflected(date: EdtfDate, labels: Labels, fields = "ymd"): string {
  const { inflected, yearAfterWord = "{}" } = labels.date;
  if (date.month === null) return fill(yearAfterWord, formatCalendarDate(date, labels));
  if (date.day !== null || !inflected) return formatCalendarDate(date, labels, fields);
  // The month has that form beside a day.
  const parts = toParts({ ...date, day: 1 }, labels, `${fields}d`);
  return join(parts.slice(parts.findIndex(({ type }) => type === "month")));
}
