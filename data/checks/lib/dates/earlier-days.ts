/** Finds days in a passage that are earlier than the date of its development. */
import { nearestYear, toDay } from "../../../model/dates/calendar.ts";
import { listEnds, parseEdtf } from "../../../model/dates/edtf.ts";
import { contains, type TextRange } from "../../../model/text/text-range.ts";
import { findDates, findMonths, MONTHS } from "./find-dates.ts";
import { hasSaying, isReported, namesEvent } from "./reported-dates.ts";
import { findSentences } from "../sentences.ts";

interface EarlierDay {
  /** YYYY-MM-DD; a day without a year is of the year that puts it nearest. */
  day: string;
  /** As the passage has it: "24 April". */
  text: string;
  /** Whether the passage is one sentence, which opens with this day, month and year: it can be of no other day. */
  isCertain: boolean;
}

interface PassageText {
  text: string;
  language: string;
  /** Whether somebody said something: then only a day beside a verb of saying can be the day on which it was said. */
  isUtterance: boolean;
}

const DAYS = Array.from({ length: 31 }, (_, index) => index + 1);

/** The year after a mention; null if there is none. */
const yearAfter = (text: string, { end }: TextRange): number | null => {
  const [, year] =
    /^[\s,.]*(?:of\s|de\s|del\s)?((?:19|20)\d{2})(?!\p{N})/iu.exec(text.slice(end)) ?? [];
  return year === undefined ? null : Number(year);
};

interface DayInWords extends TextRange {
  month: number;
  day: number;
}

/** Mentions of days with their month in words; figures are left out, since “4.5” may be a share. */
const findDaysInWords = (text: string, language: string, years: readonly number[]): DayInWords[] =>
  MONTHS.flatMap((month) => {
    const names = findMonths(text, language, month);
    if (names.length === 0) return [];
    return DAYS.flatMap((day) =>
      years
        .flatMap((year) => findDates(text, language, { year, month, day, qualifier: "" }))
        .filter((mention) => names.some((name) => contains(mention, name)))
        .map(({ start, end }) => ({ start, end, month, day })),
    );
  });

/** Whether a mention can be the day of what the passage reports. */
function isOfPassage({ text, language, isUtterance }: PassageText, mention: TextRange): boolean {
  if (isReported(text, mention, language) || namesEvent(text, mention, language)) return false;
  if (!isUtterance) return true;
  const sentence = findSentences(text, language).find((range) => contains(range, mention));
  return hasSaying(sentence?.text ?? text);
}

/** "today" in the languages of most reports: the day of the report. */
const TODAY =
  /(?<!\p{L})(?:today|tonight|this (?:morning|afternoon|evening)|heute|aujourd['’]hui|hoy|oggi|hoje|сегодня|сьогодні|bugün|اليوم)(?!\p{L})|今日|今天|오늘/iu;

/** Whether a passage states the day `edtf`, in words, in figures or as the day of the report. */
export function statesDay({ text, language }: PassageText, edtf: string): boolean {
  const [date] = listEnds(parseEdtf(edtf));
  return TODAY.test(text) || (!!date && findDates(text, language, date).length > 0);
}

/**
 * The first day earlier than the day `edtf` that the passage states for what it reports; null if there is none. Later days are
 * plans. Days inside reported words and in the names of events ("the April 22 attack") do not count.
 */
export function findEarlierDay(passage: PassageText, edtf: string): EarlierDay | null {
  const { text, language } = passage;
  const [date] = listEnds(parseEdtf(edtf));
  if (!date) return null;
  const years = [
    ...new Set([
      date.year,
      ...Array.from(text.matchAll(/(?<!\p{N})(?:19|20)\d{2}(?!\p{N})/gu), Number),
    ]),
  ];
  const found = findDaysInWords(text, language, years)
    .flatMap(({ start, end, month, day }) => {
      const statedYear = yearAfter(text, { start, end });
      const year = statedYear ?? nearestYear(edtf, month, day);
      return year === null ? [] : { start, end, statedYear, day: toDay(year, month, day) };
    })
    .toSorted((a, b) => a.start - b.start);
  const earlier = found.find((mention) => mention.day < edtf && isOfPassage(passage, mention));
  if (!earlier) return null;
  return {
    day: earlier.day,
    text: text.slice(earlier.start, earlier.end),
    isCertain:
      earlier.statedYear !== null &&
      findSentences(text, language).length === 1 &&
      /^(?:\p{L}+\s)?(?:\p{L}+day,?\s)?$/u.test(text.slice(0, earlier.start).trimStart()),
  };
}
