/** The range of days between the parameters `from` and `to`. */
import {
  edtfRange,
  parseEdtf,
  type DayRange,
  type OpenDayRange,
} from "../../data/model/dates/edtf.ts";
import { invalidParameter } from "./parameter-problems.ts";

const daysOf = (text: string | undefined): OpenDayRange => {
  const value = text === undefined ? null : parseEdtf(text);
  return value ? edtfRange(value) : { earliest: null, latest: null };
};

/** The first day of `from` and the last day of `to`; null if the parameter is not set. Throws a problem if they are reversed. */
export function parseRange(query: {
  from?: string | undefined;
  to?: string | undefined;
}): OpenDayRange {
  const { earliest } = daysOf(query.from);
  const { latest } = daysOf(query.to);
  if (earliest && latest && earliest > latest)
    throw invalidParameter("to", String(query.to), `must not be before "from" (${query.from}).`);
  return { earliest, latest };
}

/** Whether a date could fall in the range. */
export const mayFallIn = ({ earliest, latest }: DayRange, range: OpenDayRange): boolean =>
  (range.earliest === null || latest >= range.earliest) &&
  (range.latest === null || earliest <= range.latest);
