/**
 * EDTF in the box's English words, never more precise than the value. Only what the schema lets in comes here: dates
 * bounded at both ends.
 */
import { daysInMonth, parseEdtf } from "../../data/model/edtf.ts";
import type { EdtfDate } from "../../data/model/edtf.ts";
import type { EventDate } from "../../data/model/edition.ts";

/**
 * Each is made once, since making one takes longer than all the formatting of a development; and not before it is needed, since
 * the Worker's start would wait 20 ms for them.
 */
function formatter(fields: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
  let made: Intl.DateTimeFormat | undefined;
  return () => (made ??= new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...fields }));
}
const year = formatter({ year: "numeric" });
const month = formatter({ year: "numeric", month: "long" });
const day = formatter({ year: "numeric", month: "long", day: "numeric" });

const formatterOf = (date: EdtfDate): Intl.DateTimeFormat =>
  date.month === null ? year() : date.day === null ? month() : day();

const instant = ({ year, month, day }: EdtfDate): number =>
  Date.UTC(year, (month ?? 1) - 1, day ?? 1);
const isApproximate = ({ qualifier }: EdtfDate) => qualifier === "~" || qualifier === "%";
const isUncertain = ({ qualifier }: EdtfDate) => qualifier === "?" || qualifier === "%";

const qualify = (date: EdtfDate, text: string): string => {
  const near = isApproximate(date) ? `around ${text}` : text;
  return isUncertain(date) ? `${near} (uncertain)` : near;
};
const single = (date: EdtfDate): string => qualify(date, formatterOf(date).format(instant(date)));

/** "early ", "mid-" or "late " for an approximate interval over that third of one month. */
function third(start: EdtfDate, end: EdtfDate): string | null {
  if (!isApproximate(start) || !isApproximate(end) || start.month === null) return null;
  if (start.year !== end.year || start.month !== end.month) return null;
  if (start.day === 1 && end.day === 10) return "early ";
  if (start.day === 11 && end.day === 20) return "mid-";
  return start.day === 21 && end.day === daysInMonth(end.year, start.month) ? "late " : null;
}

/** An EDTF value in words: "12 September 2023", "July 2023", "early August 2023", "around 13 September 2023". */
export function formatEdtf(edtf: string): string {
  const value = parseEdtf(edtf);
  if (!value || typeof value.start === "string" || typeof value.end === "string") return edtf;
  const { start, end } = value;
  if (end === null) return single(start);
  const part = third(start, end);
  if (part) return `${part}${month().format(instant(start))}`;
  if (formatterOf(start) !== formatterOf(end)) return `${single(start)} – ${single(end)}`;
  // CLDR sets a thin space around the dash, whatever stands beside it; a dash between bare numbers stands close.
  const range = formatterOf(start)
    .formatRange(instant(start), instant(end))
    .replace(/^(\d+)\s*–\s*/u, "$1–")
    .replaceAll("\u2009", " ");
  return qualify(isApproximate(start) ? start : end, range);
}

/** The same, with the warning that an inferred date carries. */
export function formatEventDate({ edtf, basis }: Pick<EventDate, "edtf" | "basis">): string {
  return basis === "inferred" ? `${formatEdtf(edtf)} (inferred)` : formatEdtf(edtf);
}

/** Both days where the value is one certain day or a range of certain days; else null: a month is not an event of 30 days. */
export function certainDays(edtf: string): { first: string; last: string } | null {
  const days = edtf.split("/");
  if (days.length > 2 || !days.every((day) => /^\d{4}-\d\d-\d\d$/.test(day))) return null;
  const [first = "", last = first] = days;
  return { first, last };
}
