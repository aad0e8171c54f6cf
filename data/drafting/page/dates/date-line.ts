import { TIME_OF_DAY } from "./time-of-day.ts";
import { findDays, findYearlessDays, type DayMention } from "./find-days.ts";
import { isProse, MAX_BOILERPLATE_LENGTH } from "../lines.ts";

const TIME = new RegExp(TIME_OF_DAY, "iu");

const DATE_WORDS = new RegExp(
  String.raw`\b(?:${TIME_OF_DAY}|[ap]\.?m\.?|gmt|utc|[ecmpb][es]t|ce?st|edt|pdt|at|on|last|(?:up)?dated?|published|posted|by [\p{L}]+(?: [\p{L}]+)?)(?=[^\p{L}]|$)`,
  "giu",
);

/** A date line without a time, or without a year, has at most this many words beside its date: a place or a section. */
const MAX_WORDS = 2;

/** The days of a line. One without a year counts only beside a time of day: "12 June" alone is also a heading. */
function listDays(text: string, language: string): DayMention[] {
  const days = findDays(text, language);
  return days.length === 0 && TIME.test(text) ? findYearlessDays(text, language) : days;
}

/**
 * Whether a line is a date and not much else, or has such a date between bars. `language`: BCP 47; `days`: those of the line, if
 * they are known.
 */
export function isDateLine(text: string, language: string, days?: readonly DayMention[]): boolean {
  if (text.length > MAX_BOILERPLATE_LENGTH || !/\d/.test(text)) return false;
  const dates = days ?? listDays(text, language);
  if (dates.length === 0) return false;
  const between = text.split("|").slice(1, -1);
  if (between.some((part) => isDateLine(part.trim(), language))) return true;
  const withoutDates = dates.reduce((result, date) => result.replace(date.text, ""), text);
  const words = withoutDates.replaceAll(DATE_WORDS, "").match(/\p{L}{2,}/gu) ?? [];
  // "Published 9 June 2025, 3:26 p.m." ends as a sentence does.
  if (isProse(text)) return words.length === 0;
  const isFull = dates.some(({ day }) => /^\d/.test(day));
  return words.length <= MAX_WORDS || (isFull && TIME.test(text));
}
