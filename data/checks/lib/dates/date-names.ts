/** Names of months and weekdays in a language, from Intl, and dates with a weekday beside them. */

/** Names of twelve months and seven weekdays (Monday first), each with its spellings in lower case. */
interface Names {
  months: string[][];
  weekdays: string[][];
}

const cache = new Map<string, Names>();

/** Any Monday-to-Sunday week and any year will do: only the names are wanted. */
const dayOf = (month: number, day: number): Date => new Date(Date.UTC(2024, month, day));

/** Ukrainian weekdays have an apostrophe, which texts write in three ways; each is one unit long. */
export const straighten = (text: string): string => text.replaceAll(/[’ʼ]/gu, "'");

export const SPACELESS = /^[^\p{L}]*[\p{sc=Han}\p{sc=Hangul}]/u;

function spell(language: string, date: Date, part: "month" | "weekday"): string[] {
  const forms: Intl.DateTimeFormatOptions[] = [
    { [part]: "long" },
    { [part]: "short" },
    // With a day beside it many languages inflect the month.
    { [part]: "long", day: "numeric" },
  ];
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
        ? (parts[index + 1]?.value ?? "").match(SPACELESS)
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

export function namesOf(language: string): Names {
  const known = cache.get(language);
  if (known) return known;
  const names: Names = {
    months: Array.from({ length: 12 }, (_, month) => spell(language, dayOf(month, 1), "month")),
    weekdays: Array.from({ length: 7 }, (_, day) => spell(language, dayOf(0, 1 + day), "weekday")),
  };
  // "Sept." is as common in English as Intl's "Sep".
  if (language.startsWith("en")) names.months[8]!.push("sept");
  cache.set(language, names);
  return names;
}

const alternatives = (names: readonly string[][]): string =>
  names
    .flat()
    .toSorted((a, b) => b.length - a.length)
    .map((name) => RegExp.escape(name))
    .join("|");

const WORD_START = "(?<![\\p{L}\\p{N}])";
/** Scripts without case have no spaces either: "9月4日" goes on after the number. */
const WORD_END = "(?![\\p{Lu}\\p{Ll}\\p{N}])";

const indexOf = (names: readonly string[][], spelling: string): number =>
  names.findIndex((spellings) => spellings.includes(spelling.toLowerCase()));

const weekdayPatterns = new Map<string, RegExp[]>();

/** The long name of each weekday, with endings, which replace a final vowel (пятница: в пятницу). */
function weekdayPatternsOf(language: string): RegExp[] {
  const cached = weekdayPatterns.get(language);
  if (cached) return cached;
  const compiled = namesOf(language).weekdays.map(([long = ""]) => {
    if (SPACELESS.test(long)) return new RegExp(RegExp.escape(long.replace(/日$/u, "")), "gu");
    const stem = long.length > 4 ? long.replace(/[аяоеьіїиaeo]$/u, "") : long;
    return new RegExp(`${WORD_START}(?:ال)?${RegExp.escape(stem)}\\p{L}{0,4}${WORD_END}`, "giu");
  });
  weekdayPatterns.set(language, compiled);
  return compiled;
}

/** Where the text names a weekday (0 Monday – 6 Sunday) by its long name; UTF-16 offsets, end exclusive. */
export function findWeekdays(
  text: string,
  language: string,
): { weekday: number; start: number; end: number }[] {
  const normal = straighten(text);
  return weekdayPatternsOf(language).flatMap((pattern, weekday) =>
    Array.from(normal.matchAll(pattern), ({ 0: name, index: start }) => ({
      weekday,
      start,
      end: start + name.length,
    })).filter(({ start }) => !language.startsWith("en") || /^\p{Lu}/u.test(text.slice(start))),
  );
}

export interface WeekdayDate {
  text: string;
  /** 1–12 */
  month: number;
  day: number;
  /** 0 Monday – 6 Sunday */
  weekday: number;
}

/**
 * Every date with a weekday beside it: "Friday, September 8", "Tuesday morning, September 12", "12 September (Tuesday)".
 * Languages that write dates without spaces are not read.
 */
export function findWeekdayDates(text: string, language: string): WeekdayDate[] {
  const { months, weekdays } = namesOf(language);
  const month = `(?<month>${alternatives(months)})\\.?`;
  const day = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  const date = [`${month}[\\s,]+${day}`, `${day}\\.?\\s+(?:of\\s+)?${month}`];
  const weekday = `(?<weekday>${alternatives(weekdays)})\\.?`;
  // One word may stand between: "Tuesday morning, September 12".
  const between = "(?:\\s+\\p{L}+)?[\\s,(]+(?:the\\s+)?";
  const patterns = date.flatMap((one) => [
    `${weekday}${between}${one}`,
    `${one}[\\s,(]+${weekday}`,
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
}
