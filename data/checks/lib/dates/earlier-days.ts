/** Days that a passage states and that are earlier than the one its development is dated. */
import { parseEdtf } from "../../../model/edtf.ts";
import type { EdtfDate } from "../../../model/edtf.ts";
import { findDates, findMonths } from "./find-dates.ts";
import type { DateMention } from "./find-dates.ts";
import { isReported, namesEvent, SAYING } from "./reported-dates.ts";
import { findSentences } from "../sentences.ts";

export interface EarlierDay {
  /** YYYY-MM-DD; a day without a year is of the year that puts it nearest. */
  day: string;
  /** As the passage has it: "24 April". */
  text: string;
  /** Whether the passage is one sentence, which opens with this day, month and year: it can be of no other day. */
  isCertain: boolean;
}

interface Passage {
  text: string;
  language: string;
  /** Whether it is of something said: only a day beside the verb of saying is then the day on which it was said. */
  said: boolean;
}

const DAYS = Array.from({ length: 31 }, (_, index) => index + 1);
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

const toDay = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

/** The year that the text writes after the mention, if any. */
const yearAfter = (text: string, { end }: DateMention): number | null => {
  const [, year] =
    /^[\s,.]*(?:of\s|de\s|del\s)?((?:19|20)\d{2})(?!\p{N})/iu.exec(text.slice(end)) ?? [];
  return year === undefined ? null : Number(year);
};

function nearestYear(near: EdtfDate, month: number, day: number): number {
  const at = Date.UTC(near.year, (near.month ?? 1) - 1, near.day ?? 1);
  const distance = (year: number): number => Math.abs(Date.UTC(year, month - 1, day) - at);
  return [near.year, near.year - 1, near.year + 1].toSorted(
    (a, b) => distance(a) - distance(b),
  )[0]!;
}

/** Mentions of a day with its month in words; figures are left out, since “4.5” may be a share. */
function findInWords(text: string, language: string, year: number, month: number, day: number) {
  const names = findMonths(text, language, month);
  if (names.length === 0) return [];
  const date: EdtfDate = { year, month, day, qualifier: "" };
  return findDates(text, language, date).filter(({ start, end }) =>
    names.some((name) => start <= name.start && name.end <= end),
  );
}

/** Whether a mention can be the day of what the passage is about. */
function isOfPassage({ text, language, said }: Passage, mention: DateMention): boolean {
  if (isReported(text, mention, language) || namesEvent(text, mention, language)) return false;
  if (!said) return true;
  const sentence = findSentences(text, language).find(
    ({ start, end }) => start <= mention.start && mention.end <= end,
  );
  return new RegExp(SAYING.source, "iu").test(sentence?.text ?? text);
}

/** "today" in the languages of most reports: the day of the report. */
const TODAY =
  /(?<!\p{L})(?:today|tonight|this (?:morning|afternoon|evening)|heute|aujourd['’]hui|hoy|oggi|hoje|сегодня|сьогодні|bugün|اليوم)(?!\p{L})|今日|今天|오늘/iu;

/** Whether a passage states the day `edtf`, in words, in figures or as the day of the report. */
export function statesDay({ text, language }: Passage, edtf: string): boolean {
  const date = parseEdtf(edtf)?.start;
  return (
    TODAY.test(text) ||
    (!!date && typeof date !== "string" && findDates(text, language, date).length > 0)
  );
}

/**
 * The first day before `edtf`, one day, that the passage states of itself; null if there is none. Later days are plans. Days inside reported words and in the names of events ("the April 22 attack") do not count.
 */
export function findEarlierDay(passage: Passage, edtf: string): EarlierDay | null {
  const { text, language } = passage;
  const date = parseEdtf(edtf)?.start;
  if (!date || typeof date === "string") return null;
  const years = [
    ...new Set([
      date.year,
      ...Array.from(text.matchAll(/(?<!\p{N})(?:19|20)\d{2}(?!\p{N})/gu), Number),
    ]),
  ];
  const found = MONTHS.flatMap((month) =>
    DAYS.flatMap((day) =>
      years.flatMap((year) =>
        findInWords(text, language, year, month, day).map(({ start, end }) => {
          const written = yearAfter(text, { start, end });
          const of = toDay(written ?? nearestYear(date, month, day), month, day);
          return { start, end, written, day: of };
        }),
      ),
    ),
  ).toSorted((a, b) => a.start - b.start);
  const earlier = found.find((mention) => mention.day < edtf && isOfPassage(passage, mention));
  if (!earlier) return null;
  return {
    day: earlier.day,
    text: text.slice(earlier.start, earlier.end),
    isCertain:
      earlier.written !== null &&
      findSentences(text, language).length === 1 &&
      /^(?:\p{L}+\s)?(?:\p{L}+day,?\s)?$/u.test(text.slice(0, earlier.start).trimStart()),
  };
}
