import { namesDay, namesMonth } from "./lib/date-names.ts";
import { listStoryDates } from "./lib/story-dates.ts";
import { parseEdtf } from "../model/edtf.ts";
import type { EdtfDate } from "../model/edtf.ts";
import { findMonthPart, MONTH_PART_WORDS } from "../model/month-part.ts";
import type { Rule } from "./rule.ts";

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" }).format(
    Date.UTC(2024, month, 1),
  ),
);

function missing({ year, month, day }: EdtfDate, text: string, language: string): string[] {
  if (month === null) return text.includes(String(year)) ? [] : [String(year)];
  return [
    ...(namesMonth(text, language, month) ? [] : [MONTHS[month - 1]!]),
    ...(day === null || namesDay(text, day) ? [] : [`day ${day}`]),
  ];
}

/** What one text lacks of a date; nothing when it states it. A year is not asked for: news leaves it out. */
function findMissing(edtf: string, text: string, language: string): string[] {
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

/** "Stated" means that the source says so: one passage has the month and, at that precision, the day. */
export const statedDates: Rule = {
  name: "stated-dates",
  check(story, report) {
    for (const { date, source, path, witnesses, where } of listStoryDates(story)) {
      if (date.basis !== "stated") continue;
      const lacks = witnesses.map(({ text, language }) => findMissing(date.edtf, text, language));
      if (lacks.some((parts) => parts.length === 0)) continue;
      const least = lacks.toSorted((a, b) => a.length - b.length)[0] ?? [date.edtf];
      report(
        source.place([...path, "basis"]),
        `${date.edtf} is not stated: no passage of ${where} has ${[...new Set(least)].join(" and ")}`,
        "quote the words that give the date, or write `basis: inferred` with a `note:`",
      );
    }
  },
};
