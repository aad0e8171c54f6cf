import { MONTH_NAMES } from "../../../model/dates/calendar.ts";
import { listEnds, parseEdtf, type EdtfDate } from "../../../model/dates/edtf.ts";
import { findMonthPart } from "../../../model/dates/month-part.ts";
import { findDates, findMonths } from "./find-dates.ts";
import { statesMonthPart } from "./month-part-words.ts";

function listMissingParts(date: EdtfDate, text: string, language: string): string[] {
  const { year, month, day } = date;
  if (findDates(text, language, date).length > 0) return [];
  if (month === null) return [String(year)];
  const name = MONTH_NAMES[month - 1]!;
  const months = findMonths(text, language, month);
  if (day === null) return [months.length > 0 ? `${name} ${year}` : name];
  return months.length > 0 ? [`day ${day} of ${name}`] : [name, `day ${day}`];
}

/** The parts of a date that a text lacks; empty if the text states it. The year is not required, since news reports omit it. */
export function findMissingParts(edtf: string, text: string, language: string): string[] {
  const value = parseEdtf(edtf);
  if (!value) return [];
  const part = findMonthPart(value);
  const ends = listEnds(value);
  const [start] = ends;
  if (part && start) {
    const missing = listMissingParts({ ...start, day: null }, text, language);
    return statesMonthPart(text, language, start.month ?? 0, part)
      ? missing
      : [...missing, `“${part}” or a similar word`];
  }
  return ends.flatMap((end) => listMissingParts(end, text, language));
}
