import { findDates, findMonths } from "../lib/dates/find-dates.ts";
import type { DateMention } from "../lib/dates/find-dates.ts";
import { isReported } from "../lib/dates/reported-dates.ts";
import { listStoryDates } from "../lib/dates/story-dates.ts";
import { parseEdtf } from "../../model/edtf.ts";
import type { EdtfDate } from "../../model/edtf.ts";
import { findMonthPart } from "../../model/month-part.ts";
import { MONTH_PART_WORDS } from "../../model/month-part-words.ts";
import type { Rule } from "../rule.ts";

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" }).format(
    Date.UTC(2024, month, 1),
  ),
);

function missing(date: EdtfDate, text: string, language: string): string[] {
  const { year, month, day } = date;
  if (findDates(text, language, date).length > 0) return [];
  if (month === null) return [String(year)];
  const name = MONTHS[month - 1]!;
  const months = findMonths(text, language, month);
  if (day === null) return [months.length > 0 ? `${name} ${year}` : name];
  return months.length > 0 ? [`day ${day} of ${name}`] : [name, `day ${day}`];
}

/** The parts of a date that a text lacks; empty if the text states it. The year is not required, since news reports omit it. */
export function findMissing(edtf: string, text: string, language: string): string[] {
  const value = parseEdtf(edtf);
  if (!value) return [];
  const third = findMonthPart(value);
  if (third && typeof value.start !== "string") {
    const month = missing({ ...value.start, day: null }, text, language);
    return MONTH_PART_WORDS[third].test(text) ? month : [...month, `“${third}” or its like`];
  }
  return [value.start, value.end].flatMap((end) =>
    end === null || typeof end === "string" ? [] : missing(end, text, language),
  );
}

/** Every mention of the date's ends in a text. */
function findMentions(edtf: string, text: string, language: string): DateMention[] {
  const value = parseEdtf(edtf);
  return [value?.start, value?.end].flatMap((end) =>
    end === undefined || end === null || typeof end === "string"
      ? []
      : findDates(text, language, end),
  );
}

/**
 * "Stated" means that the source says so: one passage has the date. Of something said, it is a question where every
 * passage has the date only inside the reported words, since it is then the date of something else.
 */
export const statedDates: Rule = {
  name: "stated-dates",
  check(story, report) {
    for (const { date, source, path, witnesses, where, said } of listStoryDates(story)) {
      if (date.basis !== "stated") continue;
      const lacks = witnesses.map(({ text, language }) => findMissing(date.edtf, text, language));
      const stating = witnesses.filter((_, index) => lacks[index]?.length === 0);
      if (stating.length === 0) {
        const least = lacks.toSorted((a, b) => a.length - b.length)[0] ?? [date.edtf];
        report(
          source.place([...path, "basis"]),
          `${date.edtf} is not stated: no passage of ${where} has ${[...new Set(least)].join(" and ")}`,
          "quote the words that give the date, or write `basis: inferred` with a `note:`",
        );
        continue;
      }
      const mentions = stating.flatMap(({ text, language }) =>
        findMentions(date.edtf, text, language).map((mention) => ({ text, language, mention })),
      );
      if (
        said &&
        mentions.length > 0 &&
        mentions.every(({ text, language, mention }) => isReported(text, mention, language))
      )
        report.question(
          source.place([...path, "edtf"]),
          `${date.edtf} stands inside the reported words, so it may be the date of what they are about`,
          "give the day on which it was said, as `inferred` if no passage states it",
          { text: date.note, of: "the date" },
        );
    }
  },
};
