/** Months, weekdays and numbers of an editor's text, compared with the facts of its sources. */
import type { EdtfDate } from "../../model/dates/edtf.ts";
import { contains, overlaps, type TextRange } from "../../model/text/text-range.ts";
import { findWeekdays } from "./dates/date-names.ts";
import { findDates, findMonths, MONTHS } from "./dates/find-dates.ts";
import type { ProseField } from "./editor-prose.ts";
import { numberKey, type NumberMention } from "./numbers/number-mention.ts";
import { findNumbers } from "./numbers/number-words.ts";
import type { SourceFacts } from "./source-facts.ts";

/** The greatest number that a note needs no source for: notes reason in days, weeks and reports (“within two days”). */
const MAX_REASONING_NUMBER = 12;

interface TimeMention extends TextRange {
  /** Whether the passages or the date have the month or weekday. */
  isSupported: boolean;
}

/** The first and last days of the dates, each once. */
const listDays = ({ ranges }: SourceFacts): EdtfDate[] =>
  [...new Set(ranges.flatMap(({ earliest, latest }) => [earliest, latest]))].map((day) => ({
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8)),
    qualifier: "",
  }));

/** Numbers that neither the passages nor the date have, as written. The days of a date are part of it. */
export function findUnsupportedNumbers(
  { kind }: ProseField,
  text: string,
  language: string,
  facts: SourceFacts,
): string[] {
  const mentions = findNumbers(text, language).filter(
    ({ value }) => kind !== "note" || value > MAX_REASONING_NUMBER,
  );
  const isInTexts = (mention: NumberMention): boolean => facts.numbers.has(numberKey(mention));
  const values = new Set(
    mentions.filter((mention) => !isInTexts(mention)).map(({ value }) => value),
  );
  if (values.size === 0) return [];
  const dates = listDays(facts)
    .filter(({ year, month, day }) =>
      [year, year % 100, month, day].some((part) => values.has(part ?? 0)),
    )
    .flatMap((date) => findDates(text, language, date));
  const supported = mentions.filter(
    (mention) => isInTexts(mention) || dates.some((date) => overlaps(mention, date)),
  );
  return (
    mentions
      .filter((mention) => !supported.includes(mention))
      // Of "twenty-five", the whole or its parts are enough.
      .filter((mention) => !supported.some((other) => contains(other, mention)))
      .map(({ text: written }) => written)
  );
}

/** Mentions of months and weekdays. */
export const findTimes = (text: string, language: string, facts: SourceFacts): TimeMention[] => [
  ...MONTHS.flatMap((month) =>
    findMonths(text, language, month).map(({ start, end }) => ({
      start,
      end,
      isSupported: facts.hasMonth(month),
    })),
  ),
  ...findWeekdays(text, language).map(({ weekday, start, end }) => ({
    start,
    end,
    isSupported: facts.hasWeekday(weekday),
  })),
];
