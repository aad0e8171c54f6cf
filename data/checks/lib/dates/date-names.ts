/** Names of months and weekdays in a language, from Intl, and dates with a weekday beside them. */
import { matchRanges, type TextRange } from "../../../model/text/text-range.ts";
import { memoise } from "../../../model/memoise.ts";
import { memoiseByLanguage } from "../memoise-text.ts";
import { straighten } from "../words/straighten.ts";

/** Names of twelve months and seven weekdays (Monday first), each with its spellings in lower case. */
interface Names {
  months: string[][];
  /** The months' names that are abbreviations. */
  shortMonths: string[][];
  weekdays: string[][];
}

/** A day in a month, or of a week that begins on a Monday. */
const dayOf = (month: number, day: number): Date => new Date(Date.UTC(2024, month, day));

/** Begins with a letter of a script that separates no words, or attaches particles. */
export const UNSPACED = /^[^\p{L}]*[\p{sc=Han}\p{sc=Hangul}]/u;

type Part = "month" | "weekday";

const listLongForms = (part: Part): Intl.DateTimeFormatOptions[] => [
  { [part]: "long" },
  // With a day beside it many languages inflect the month.
  { [part]: "long", day: "numeric" },
];

function spell(
  language: string,
  date: Date,
  part: Part,
  forms: readonly Intl.DateTimeFormatOptions[] = [...listLongForms(part), { [part]: "short" }],
): string[] {
  const spellings = forms.flatMap((form) => {
    const parts = new Intl.DateTimeFormat(language, {
      ...form,
      calendar: "gregory",
      numberingSystem: "latn",
      timeZone: "UTC",
    }).formatToParts(date);
    return parts.flatMap(({ type, value }, index) => {
      if (type !== part) return [];
      // Japanese keeps the number and its counter apart: "9" and "月".
      const counter = /^\p{N}+$/u.test(value)
        ? (parts[index + 1]?.value ?? "").match(UNSPACED)
        : null;
      return [
        straighten(`${value}${counter?.[0] ?? ""}`)
          .toLowerCase()
          .replace(/\.$/u, ""),
      ];
    });
  });
  return [...new Set(spellings)].filter((spelling) => /\p{L}/u.test(spelling));
}

export const dateNamesIn = memoise((language: string): Names => {
  const months = Array.from({ length: 12 }, (_, month) => dayOf(month, 1));
  const names: Names = {
    months: months.map((date) => spell(language, date, "month")),
    shortMonths: months.map((date) => {
      const long = new Set(spell(language, date, "month", listLongForms("month")));
      return spell(language, date, "month").filter((name) => !long.has(name));
    }),
    weekdays: Array.from({ length: 7 }, (_, day) => spell(language, dayOf(0, 1 + day), "weekday")),
  };
  // "Sept." is as common in English as Intl's "Sep".
  if (language.startsWith("en")) names.months[8]!.push("sept");
  return names;
});

const alternatives = (names: readonly string[][]): string =>
  names
    .flat()
    .toSorted((a, b) => b.length - a.length)
    .map((name) => RegExp.escape(name))
    .join("|");

export const WORD_START = "(?<![\\p{L}\\p{N}])";
/** Scripts without case have no spaces either: "9月4日" continues after the number. */
export const WORD_END = "(?![\\p{Lu}\\p{Ll}\\p{N}])";

const indexOf = (names: readonly string[][], spelling: string): number =>
  names.findIndex((spellings) => spellings.includes(spelling.toLowerCase()));

/** The long name of each weekday, with endings, which replace a final vowel (пятница: в пятницу). */
const weekdayPatternsOf = memoise((language: string): RegExp[] =>
  dateNamesIn(language).weekdays.map(([long = ""], _, weekdays) => {
    if (UNSPACED.test(long)) return new RegExp(RegExp.escape(long.replace(/日$/u, "")), "gu");
    const stem = long.length > 4 ? long.replace(/[аяоеьіїиaeo]$/u, "") : long;
    // In Turkish, Pazar (Sunday) begins Pazartesi (Monday).
    const longer = weekdays.flatMap(([other = ""]) =>
      other !== long && other.startsWith(long) ? [other.slice(stem.length)] : [],
    );
    const others = longer.map((rest) => `(?!${RegExp.escape(rest)})`).join("");
    return new RegExp(
      `${WORD_START}(?:ال)?${RegExp.escape(stem)}${others}\\p{L}{0,4}${WORD_END}`,
      "giu",
    );
  }),
);

interface WeekdayMention extends TextRange {
  weekday: number;
}

/** Mentions of weekdays (0 Monday – 6 Sunday) by their long names. */
export const findWeekdays = memoiseByLanguage((text, language): readonly WeekdayMention[] => {
  const straightened = straighten(text);
  return weekdayPatternsOf(language).flatMap((pattern, weekday) =>
    matchRanges(straightened, pattern)
      .filter(({ start }) => !language.startsWith("en") || /^\p{Lu}/u.test(text.slice(start)))
      .map((range) => Object.assign(range, { weekday })),
  );
});

interface WeekdayDate {
  text: string;
  /** 1–12 */
  month: number;
  day: number;
  /** 0 Monday – 6 Sunday */
  weekday: number;
}

/**
 * Every date with a weekday beside it: "Friday, September 8", "Tuesday morning, September 12", "12 September (Tuesday)".
 * Dates of languages that write them without spaces are not found.
 */
export const findWeekdayDates = memoiseByLanguage((text, language): readonly WeekdayDate[] => {
  const { months, weekdays } = dateNamesIn(language);
  const month = `(?<month>${alternatives(months)})\\.?`;
  const day = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  const date = [`${month}[\\s,]+${day}`, `${day}\\.?\\s+(?:of\\s+)?${month}`];
  const weekday = `(?<weekday>${alternatives(weekdays)})\\.?`;
  // One word may stand between: "Tuesday morning, September 12".
  const between = "(?:\\s+\\p{L}+)?[\\s,(]+(?:the\\s+)?";
  const patterns = date.flatMap((order) => [
    `${weekday}${between}${order}`,
    `${order}[\\s,(]+${weekday}`,
  ]);
  return patterns.flatMap((pattern) =>
    Array.from(
      straighten(text).matchAll(new RegExp(`${WORD_START}${pattern}${WORD_END}`, "giu")),
      ({ 0: found, groups = {} }) => ({
        text: found,
        month: indexOf(months, groups["month"] ?? "") + 1,
        day: Number(groups["day"]),
        weekday: indexOf(weekdays, groups["weekday"] ?? ""),
      }),
    ),
  );
});
