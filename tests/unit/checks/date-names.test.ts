import { expect, test } from "vitest";
import { findWeekdayDates } from "../../../data/checks/lib/date-names.ts";
import { findDates, findMonths } from "../../../data/checks/lib/find-dates.ts";
import { isReported } from "../../../data/checks/lib/reported-dates.ts";
import { parseEdtf } from "../../../data/model/edtf.ts";

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
  ["у травні", "uk", 5, true],
  ["у червні", "uk", 6, true],
  ["в мае", "ru", 5, true],
  ["в марте", "ru", 3, true],
  ["v květnu", "cs", 5, true],
  ["v červenci", "cs", 7, true],
  ["v červenci", "cs", 6, false],
  ["w maju", "pl", 5, true],
  ["we wrześniu", "pl", 9, true],
  ["Mayıs'ta", "tr", 5, true],
  ["Mayıs’ın", "tr", 5, true],
  ["Ekimde", "tr", 10, true],
  ["toukokuussa", "fi", 5, true],
  ["májusban", "hu", 5, true],
  ["في أيار الماضي", "ar", 5, true],
  ["وفي مايو", "ar", 5, true],
  ["كانون الثاني", "ar", 1, true],
  ["كانون الثاني", "ar", 12, false],
  ["9月4日", "ja", 9, true],
  ["９月４日", "ja", 9, true],
  ["五月六日", "zh", 5, true],
  ["十一月六日", "zh", 1, false],
  ["im Jänner", "de", 1, true],
])("finds in “%s” (%s) month %i: %s", (text, language, month, expected) => {
  expect(findMonths(text, language, month).length > 0).toBe(expected);
});

test.each([
  ["September 12", "en", "2023-09-12", true],
  ["the 12th of September", "en", "2023-09-12", true],
  ["September 08", "en", "2023-09-08", true],
  ["September 18", "en", "2023-09-08", false],
  ["between 5 and 7 September", "en", "2023-09-05", true],
  ["September 11 and 12", "en", "2023-09-12", true],
  ["the sixth of May", "en", "2024-05-06", true],
  ["May the twenty-second", "en", "2024-05-22", true],
  ["6 lorries came in May", "en", "2024-05-06", false],
  ["In May, 6,000 rounds", "en", "2024-05-06", false],
  ["May 6, 2023", "en", "2024-05-06", false],
  ["May 6, 2024", "en", "2024-05-06", true],
  ["6 May 2023", "en", "2024-05-06", false],
  ["am 6. Mai", "de", "2024-05-06", true],
  ["am sechsten Mai", "de", "2024-05-06", true],
  ["le 1er mai", "fr", "2024-05-01", true],
  ["le premier mai", "fr", "2024-05-01", true],
  ["el 6 de mayo", "es", "2024-05-06", true],
  ["6 мая", "ru", "2024-05-06", true],
  ["шестого мая", "ru", "2024-05-06", true],
  ["шостого травня", "uk", "2024-05-06", true],
  ["6 Mayıs'ta", "tr", "2024-05-06", true],
  ["٦ أيار", "ar", "2024-05-06", true],
  ["السادس من أيار", "ar", "2024-05-06", true],
  ["۶ مه", "fa", "2024-05-06", true],
  ["5월 6일", "ko", "2024-05-06", true],
  ["５月６日", "ja", "2024-05-06", true],
  ["五月六日", "zh", "2024-05-06", true],
  ["am 06.05.2024", "de", "2024-05-06", true],
  ["am 06.05.2024", "de", "2024-06-05", false],
  ["on 06/05/2024", "en-GB", "2024-05-06", true],
  ["on 06/05/2024", "en-US", "2024-06-05", true],
  ["on 06/05/2024", "en-US", "2024-05-06", false],
  ["on 2024-05-06", "en", "2024-05-06", true],
  ["2024年5月6日", "ja", "2024-05-06", true],
  ["06.05.2023", "de", "2024-05-06", false],
  ["version 1.06.05.2024", "de", "2024-05-06", false],
  ["05/2024", "fr", "2024-05", true],
  ["in 2024", "en", "2024", true],
])("finds in “%s” (%s) the date %s: %s", (text, language, edtf, expected) => {
  const date = parseEdtf(edtf)?.start;
  if (date === undefined || typeof date === "string") throw new Error(edtf);
  expect(findDates(text, language, date).length > 0).toBe(expected);
});

test.each([
  ["Mayor Ines Roth said on Monday, May 6 that lorries will pay.", "en", false],
  ["On May 6, Roth said that lorries will pay.", "en", false],
  ["Roth denied on May 6 that lorries will pay.", "en", false],
  ["Roth said lorries will pay from May 6.", "en", true],
  ["Roth said that the May 6 attack was wrong.", "en", true],
  ["The May 6 attack was wrong, Roth said.", "en", true],
  ["“It began on May 6,” Roth said.", "en", true],
  ["On May 6 lorries began to pay.", "en", false],
  ["6 мая он заявил, что план есть.", "ru", false],
  ["Он заявил, что план принят 6 мая.", "ru", true],
])(
  "tells whether “%s” (%s) has the date inside the reported words: %s",
  (text, language, expected) => {
    const date = parseEdtf("2024-05-06")!.start;
    if (typeof date === "string") throw new Error(date);
    const [mention] = findDates(text, language, date);
    expect(isReported(text, mention!, language)).toBe(expected);
  },
);
