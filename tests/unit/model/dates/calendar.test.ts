import { expect, test } from "vitest";
import {
  addDays,
  dayIn,
  daysInMonth,
  nearestYear,
  weekdayOf,
} from "../../../../data/model/dates/calendar.ts";

test.each([
  ["Pacific/Kiritimati", "2019-03-06T12:00:00Z", "2019-03-07"],
  ["America/Los_Angeles", "2019-03-06T04:00:00Z", "2019-03-05"],
  ["UTC", "2019-03-06T23:59:59Z", "2019-03-06"],
])("the day in %s at %s is %s", (timeZone, instant, day) => {
  expect(dayIn(timeZone, new Date(instant))).toBe(day);
});

test.each([
  [2023, 1, 31],
  [2023, 4, 30],
  [2000, 2, 29],
  [2100, 2, 28],
])("counts the days of %i-%i: %i", (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

test.each([
  ["2024-02-28", 1, "2024-02-29"],
  ["2024-03-01", -1, "2024-02-29"],
  ["2023-12-31", 1, "2024-01-01"],
])("adds to %s %i days: %s", (day, count, expected) => {
  expect(addDays(day, count)).toBe(expected);
});

test.each([
  ["2019-03-04", 0],
  ["2019-03-10", 6],
])("numbers the weekday of %s from Monday: %i", (day, weekday) => {
  expect(weekdayOf(day)).toBe(weekday);
});

test.each([
  ["2019-01-10", 12, 20, 2018],
  ["2019-12-20", 1, 10, 2020],
  ["2019-06-01", 5, 1, 2019],
  ["2021-03-05", 2, 29, 2020],
  ["2019-06-01", 2, 29, 2020],
  ["2098-01-01", 2, 29, 2096],
  ["2104-01-01", 2, 29, 2104],
  ["1900-02-01", 2, 29, 1896],
  ["2019-06-01", 2, 30, null],
])(
  "takes a day without a year, beside %s, month %i, day %i, as of %s",
  (near, month, day, year) => {
    expect(nearestYear(near, month, day)).toBe(year);
  },
);
