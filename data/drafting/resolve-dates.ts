/** Turns the dates that a text states into EDTF, and finds a missing year only where the text itself fixes it. */
import { daysInMonth } from "../model/edtf.ts";
import type { DateMention, Part, Stated } from "./date-mentions.ts";

/** YYYY-MM-DD. */
export type Day = string;

export interface ResolvedDate {
  mention: DateMention;
  /** EDTF; with `XXXX` for a year that nothing in the text fixes, which the schema refuses. */
  edtf: string;
  basis: "stated" | "inferred";
  /** The reasoning; empty where the words give the whole date. */
  note: string;
}

export interface Surroundings {
  /** The day of the report, where the text or the editor states it. */
  published: Day | null;
  /** No report is of a later year than the day it is added. */
  today: Day;
}

/** A year that more than this many years lie after is history to a news report. */
const SPAN = 40;

const two = (number: number): string => String(number).padStart(2, "0");

const weekdayOf = (year: number, month: number, day: number): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay();

interface Year {
  year: number;
  why: string;
}

/** "Friday, September 8", "Monday, September 11": the years in which all of them are true, latest first. */
export function yearsByWeekday(mentions: readonly DateMention[], today: Day): number[] {
  const dated = mentions.filter(
    ({ year, month, day, weekday }) =>
      year === null && month !== null && day !== null && weekday !== null,
  );
  if (dated.length === 0) return [];
  const last = Number(today.slice(0, 4));
  return Array.from({ length: SPAN }, (_, index) => last - index).filter((year) =>
    dated.every(
      ({ month, day, weekday }) =>
        day! <= daysInMonth(year, month!) &&
        `${year}-${two(month!)}-${two(day!)}` <= today &&
        weekdayOf(year, month!, day!) === weekday,
    ),
  );
}

/** The one year of the dates without year, if the text fixes it. */
function findYear(
  mentions: readonly DateMention[],
  { published, today }: Surroundings,
): Year | null {
  const candidates = yearsByWeekday(mentions, today);
  const named = mentions.flatMap(({ year }) => (year === null ? [] : [year]));
  // A report that names 2022 was not written before 2022.
  const possible = candidates.filter((year) => year >= Math.max(0, ...named));
  const [year, next] = possible;
  const weekdays = mentions
    .filter(({ weekday, day }) => weekday !== null && day !== null)
    .map(({ text }) => `“${text}”`)
    .join(", ");
  if (year !== undefined)
    return {
      year,
      why: `The text gives no year; ${weekdays} agree with ${year}${next === undefined ? "" : ` (and with ${possible.slice(1, 4).join(", ")})`}.`,
    };
  if (published !== null)
    return {
      year: Number(published.slice(0, 4)),
      why: `The text gives no year; taken from the day of the report, ${published}.`,
    };
  const [only, ...others] = new Set(
    mentions.filter(({ month }) => month !== null).flatMap(({ year }) => year ?? []),
  );
  return only !== undefined && others.length === 0
    ? { year: only, why: `The words give no year; the other dates of the text are of ${only}.` }
    : null;
}

/** The EDTF interval of a third of a month, which the box shows as "early", "mid" or "late". */
function thirdOfMonth(year: string, month: number, part: Part): string {
  const last = year === "XXXX" ? "XX" : two(daysInMonth(Number(year), month));
  const [from, to] = { early: ["01", "10"], mid: ["11", "20"], late: ["21", last] }[part];
  return `${year}-${two(month)}-${from}~/${year}-${two(month)}-${to}~`;
}

function toEdtf({ month, day }: Stated, year: string): string {
  if (month === null) return year;
  return day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

const shift = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** "on Tuesday", told in the past: the last one up to the day of the report. */
function lastWeekday(weekday: number, published: Day): Day {
  const own = new Date(`${published}T00:00:00Z`).getUTCDay();
  return shift(published, -((own - weekday + 7) % 7));
}

function resolveOne(
  mention: DateMention,
  year: Year | null,
  { published }: Surroundings,
): ResolvedDate | null {
  const { month, part, relative, until, weekday } = mention;
  if (mention.year === null && month === null) {
    if (published === null) return null;
    const note = `“${mention.text}”, counted from the day of the report, ${published}.`;
    if (weekday !== null && !relative)
      return { mention, edtf: lastWeekday(weekday, published), basis: "inferred", note };
    const days = { yesterday: -1, today: 0, tonight: 0 }[mention.text.toLowerCase()];
    return days === undefined
      ? null
      : { mention, edtf: shift(published, days), basis: "inferred", note };
  }
  const own = mention.year === null ? (year?.year.toString() ?? "XXXX") : String(mention.year);
  const note =
    mention.year !== null
      ? ""
      : (year?.why ?? "The text gives no year, and nothing in it fixes one: find it out.");
  const single = month !== null && part ? thirdOfMonth(own, month, part) : toEdtf(mention, own);
  const edtf =
    until && until.day !== null
      ? `${single}/${toEdtf(until, until.year?.toString() ?? own)}`
      : single;
  return { mention, edtf, basis: "stated", note };
}

/** Each mention that means something beside what the text states; the others are left out. */
export function resolveDates(
  mentions: readonly DateMention[],
  surroundings: Surroundings,
): ResolvedDate[] {
  const year = findYear(mentions, surroundings);
  return mentions
    .map((mention) => resolveOne(mention, year, surroundings))
    .filter((resolved) => resolved !== null);
}
