/** What the box says of a position whose statement is older than the claim's period. */
import { isBefore } from "../../edition/build/positions.ts";
import { boundedRange } from "../../model/dates/edtf.ts";
import { formatYear } from "../../../widget/i18n/format-date.ts";
import { fill } from "../../../widget/i18n/fill.ts";
import { en } from "../../../widget/i18n/languages/en.ts";

/** "denied it in 2018"; null where the box has the value itself. `date` and `period` in EDTF. */
export function wordsBeforePeriod(value: string, date: string, period: string): string | null {
  const [statement, claim] = [boundedRange(date), boundedRange(period)];
  const words = new Map(Object.entries(en.before)).get(value);
  return words && statement && claim && isBefore(statement, claim)
    ? fill(words, formatYear(statement.latest, en))
    : null;
}
