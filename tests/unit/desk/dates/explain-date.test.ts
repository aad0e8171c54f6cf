import { expect, test } from "vitest";
import { explainDate } from "../../../../data/desk/shared/dates/explain-date.ts";
import { parsePeriod } from "../../../../data/desk/shared/dates/parse-date-words.ts";

test.each([
  ["31 February 2026", "There is no 31 February 2026: that month has 28 days."],
  ["2026-02-31", "There is no 31 February 2026: that month has 28 days."],
  ["2026-13-01", "There is no month 13."],
  ["June 31st", "There is no 31 June: that month has 30 days."],
  ["between 30 and 32 June 2026", "There is no 32 June 2026: that month has 30 days."],
  ["June 16", "“June 16” has no year: add it."],
  ["29 February", "“29 February” has no year: add it."],
  ["Tuesday", "“Tuesday” is no date by itself: write the day, such as 5 March 2019."],
  ["  ", "Nothing is entered: write a date, such as 5 March 2019."],
])("says of %j, without another year: %j", (words, sentence) => {
  expect(explainDate(words, "")).toBe(sentence);
});

test("reckons a day without a year in the year that is meant", () => {
  expect(explainDate("29 February", "2023")).toBe(
    "There is no 29 February 2023: that month has 28 days.",
  );
  expect(explainDate("soon", "2023")).toMatch(/^“soon” is not a date: /);
});

test("explains a claim’s time by the same rules", () => {
  expect(explainDate("32 June 2026", "", parsePeriod)).toMatch(/^There is no 32 June 2026/);
  expect(explainDate("from May to June", "", parsePeriod)).toBe(
    "“from May to June” has no year: add it.",
  );
});
