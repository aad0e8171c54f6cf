/** Calendar days as text, YYYY-MM-DD, which sorts by time. Months count from 1; the calendar is the proleptic Gregorian. */

/** Milliseconds of a day. */
export const ONE_DAY = 86_400_000;

/** English names of the months, January first. */
export const MONTH_NAMES: readonly string[] =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** English names of the weekdays, Monday first. */
export const WEEKDAY_NAMES: readonly string[] =
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** A month or a day of the month with two digits. */
export const toTwoDigits = (number: number | string): string => String(number).padStart(2, "0");

export const toDay = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, "0")}-${toTwoDigits(month)}-${toTwoDigits(day)}`;

/** The day that is this many days later; earlier, if `count` is negative. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * ONE_DAY).toISOString().slice(0, 10);

/** Number of days in a month. */
export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** 0 Monday – 6 Sunday. */
export const weekdayOf = (day: string): number => (new Date(day).getUTCDay() + 6) % 7;

/** A year that has every day that any year has. */
export const LEAP_YEAR = 2024;

/** The years of the calendar up to eight away, which is as far as the next 29 February can be. */
const YEARS_AROUND = Array.from({ length: 17 }, (_, index) => index - 8);

/** The year that puts a month and day nearest to a day: in January, "12 December" is of last year; null for a day that no year has. */
export function nearestYear(near: string, month: number, day: number): number | null {
  const distance = (year: number): number =>
    Math.abs(Date.UTC(year, month - 1, day) - Date.parse(near));
  const years = YEARS_AROUND.map((distant) => Number(near.slice(0, 4)) + distant)
    .filter((year) => day <= daysInMonth(year, month))
    .toSorted((a, b) => distance(a) - distance(b));
  return years[0] ?? null;
}

/** The day at an instant in an IANA time zone. */
export function dayIn(timeZone: string, instant: Date = new Date()): string {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone,
    calendar: "iso8601",
    numberingSystem: "latn",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((item) => item.type === type)?.value);
  return toDay(part("year"), part("month"), part("day"));
}
