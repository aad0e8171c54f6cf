import { expect, test } from "vitest";
import { findWeekdayDates, namesDay, namesMonth } from "../../../data/checks/lib/date-names.ts";

test.each([
  ["On Friday, September 8, at a parade", "en", "Friday 9-8"],
  ["On Tuesday morning, September 12, the train", "en", "Tuesday 9-12"],
  ["On Monday, Sept. 11, it", "en", "Monday 9-11"],
  ["on Wednesday, 6 March, that", "en", "Wednesday 3-6"],
  ["on Wednesday the 6th of March", "en", "Wednesday 3-6"],
  ["on March 5th (Tuesday)", "en", "Tuesday 3-5"],
  ["Wed, 13 September 2023", "en", "Wednesday 9-13"],
  ["am Mittwoch, 6. März", "de", "Wednesday 3-6"],
  ["в п’ятницю, 8 вересня", "uk", ""],
  ["п’ятниця, 8 вересня", "uk", "Friday 9-8"],
  ["пʼятниця, 8 вересня", "uk", "Friday 9-8"],
  ["the 75th anniversary in September", "en", ""],
  ["On Friday he met; on September 8 he left", "en", ""],
  ["Sunday hours", "en", ""],
])("reads the weekday and date in “%s” (%s): %s", (text, language, expected) => {
  const names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
  const found = findWeekdayDates(text, language);
  expect(found.map(({ weekday, month, day }) => `${names[weekday]} ${month}-${day}`).join()).toBe(
    expected,
  );
});

test.each([
  ["In July, the minister", "en", 7, true],
  ["Sept. 4", "en", 9, true],
  ["it may rain", "en", 5, false],
  ["In May, it rained", "en", 5, true],
  ["they march on", "en", 3, false],
  ["Marching on", "en", 3, false],
  ["8 вересня", "uk", 9, true],
  ["9月4日", "ja", 9, true],
])("finds in “%s” (%s) month %i: %s", (text, language, month, expected) => {
  expect(namesMonth(text, language, month)).toBe(expected);
});

test.each([
  ["September 12", 12, true],
  ["the 12th", 12, true],
  ["September 08", 8, true],
  ["September 18", 8, false],
  ["2012", 12, false],
  ["12,000 rounds", 12, true],
])("finds in “%s” day %i: %s", (text, day, expected) => {
  expect(namesDay(text, day)).toBe(expected);
});
