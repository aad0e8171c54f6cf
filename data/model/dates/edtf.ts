/**
 * EDTF (ISO 8601-2; loc.gov/standards/datetime): level 0, the parts of level 1 that news needs, and from level 2 the set of one
 * unknown day among several, `[2023-09-12..2023-09-17]`. Without a library: edtf.js coerces unknown ends to 1970 and misreads sets.
 */
import { daysInMonth, toDay } from "./calendar.ts";

/** How sure the source is of a date: `?` uncertain, `~` approximate, `%` both. */
type Qualifier = "" | "?" | "~" | "%";

export interface EdtfDate {
  year: number;
  /** 1–12; null if the value has no month or says `XX`. */
  month: number | null;
  /** 1–31; null if the value has no day or says `XX`. */
  day: number | null;
  qualifier: Qualifier;
}

export interface EdtfValue {
  /** interval: lasted from start to end; set: happened on one unknown day between start and end. */
  kind: "date" | "interval" | "set";
  /** Null if it is open (`..`) or unknown (nothing). */
  start: EdtfDate | null;
  /** Null if it is open or unknown, and for a date. */
  end: EdtfDate | null;
}

const QUALIFIERS: readonly Qualifier[] = ["", "?", "~", "%"];
const DATE = /^(\d{4})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%]?)$/;
const SET = /^\[(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})\]$/;

function parseDate(text: string): EdtfDate | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] && match[2] !== "XX" ? Number(match[2]) : null;
  const day = match[3] && match[3] !== "XX" ? Number(match[3]) : null;
  if (month === null && day !== null) return null;
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null && (day < 1 || day > daysInMonth(year, month))) return null;
  return { year, month, day, qualifier: QUALIFIERS.find((mark) => mark === match[4]) ?? "" };
}

/** Parses a set of consecutive days: two full days without qualifiers, the first before the last. */
function parseSet(text: string): EdtfValue | null {
  const [, first = "", last = ""] = SET.exec(text) ?? [];
  const start = parseDate(first);
  const end = parseDate(last);
  return start && end && first < last ? { kind: "set", start, end } : null;
}

/** The first and the last possible day, YYYY-MM-DD. */
export interface DayRange {
  earliest: string;
  latest: string;
}

/** A range of days of which an end may be open or unknown. */
export type OpenDayRange = { [End in keyof DayRange]: string | null };

const firstDay = (date: EdtfDate): string => toDay(date.year, date.month ?? 1, date.day ?? 1);
const lastDay = (date: EdtfDate): string => {
  const month = date.month ?? 12;
  return toDay(date.year, month, date.day ?? daysInMonth(date.year, month));
};

/** The first and last possible day (YYYY-MM-DD) of an EDTF value; null at an open or unknown end. */
export function edtfRange({ kind, start, end }: EdtfValue): OpenDayRange {
  const last = kind === "date" ? start : end;
  return { earliest: start && firstDay(start), latest: last && lastDay(last) };
}

const isOpen = (end: string): boolean => end === "" || end === "..";

/** Parses an EDTF value; null if the text is not EDTF of the supported levels, names a day that does not exist, or is reversed. */
export function parseEdtf(text: string): EdtfValue | null {
  if (text.startsWith("[")) return parseSet(text);
  const [first = "", last, ...further] = text.split("/");
  const start = parseDate(first);
  if (last === undefined) return start && { kind: "date", start, end: null };
  const end = parseDate(last);
  const isInterval = start ? end !== null || isOpen(last) : end !== null && isOpen(first);
  if (!isInterval || further.length > 0) return null;
  const value: EdtfValue = { kind: "interval", start, end };
  const { earliest, latest } = edtfRange(value);
  return earliest && latest && earliest > latest ? null : value;
}

/** The ends of a value that are dates, not open or unknown; none of null. */
export const listEnds = (value: EdtfValue | null): EdtfDate[] =>
  [value?.start, value?.end].filter((end) => !!end);

/** The first and last possible day of a value with two ends; null for any other text. */
export function boundedRange(text: string): DayRange | null {
  const value = parseEdtf(text);
  const { earliest, latest } = value ? edtfRange(value) : { earliest: null, latest: null };
  return earliest !== null && latest !== null ? { earliest, latest } : null;
}
