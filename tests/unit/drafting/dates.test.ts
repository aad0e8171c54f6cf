import { expect, test } from "vitest";
import { findDates } from "../../../data/drafting/date-mentions.ts";
import { resolveDates } from "../../../data/drafting/resolve-dates.ts";

const TODAY = "2026-11-21";

const resolve = (text: string, published: string | null = null, language = "en"): string[] =>
  resolveDates(findDates(text, language), { published, today: TODAY }).map(({ edtf }) => edtf);

test.each<[string, string, string[]]>([
  ["a whole date", "On 12 September 2023 he came.", ["2023-09-12"]],
  ["an American date", "On Sept. 12, 2023, he came.", ["2023-09-12"]],
  ["a month of a year", "In July 2022 he came.", ["2022-07"]],
  ["a part of a month", "In mid-July 2022 he came.", ["2022-07-11~/2022-07-20~"]],
  ["the end of a month", "At the end of August 2023 he came.", ["2023-08-21~/2023-08-31~"]],
  ["a range", "From 3 to 5 June 2024 they met.", ["2024-06-03/2024-06-05"]],
  ["a bare year", "the war that began in 2022", ["2022"]],
  ["a duration", "for more than 18 months", []],
  ["the verb may", "They may march now.", []],
])("reads %s", (_, text, expected) => {
  expect(resolve(text)).toEqual(expected);
});

test.each<[string, string, string, string[]]>([
  ["Russian", "ru", "12 сентября 2023 года он прибыл.", ["2023-09-12"]],
  ["German", "de", "Am 12. September 2023 kam er.", ["2023-09-12"]],
])("reads dates in %s", (_, language, text, expected) => {
  expect(resolve(text, null, language)).toEqual(expected);
});

test("invents no year: a day and month alone stay without one", () => {
  expect(resolve("On September 4 he came, and in July before.")).toEqual(["XXXX-09-04", "XXXX-07"]);
});

test("takes the latest year in which every weekday is right, and says so", () => {
  const dates = resolveDates(
    findDates("On Friday, September 8 and on Tuesday morning, September 12. In July.", "en"),
    { published: null, today: TODAY },
  );
  expect(dates.map(({ edtf }) => edtf)).toEqual(["2023-09-08", "2023-09-12", "2023-07"]);
  expect(dates[0]?.note).toContain("agree with 2023 (and with 2017");
});

test("takes no year before one that the text names", () => {
  expect(resolve("On Friday, September 8, two years after the flood of 2010.")[0]).toBe(
    "2023-09-08",
  );
  expect(
    resolveDates(findDates("On Friday, September 8. The flood of 2018 was worse.", "en"), {
      published: null,
      today: TODAY,
    })[0]?.note,
  ).not.toContain("2017");
});

test("takes no year when the weekdays contradict each other", () => {
  expect(resolve("On Friday, September 8, and on Friday, September 9.")).toEqual([
    "XXXX-09-08",
    "XXXX-09-09",
  ]);
});

test("counts a weekday and yesterday back from the day of the report, and only when it is known", () => {
  expect(resolve("He spoke on Monday and yesterday.", "2021-06-03")).toEqual([
    "2021-05-31",
    "2021-06-02",
  ]);
  expect(resolve("He spoke on Monday and yesterday.")).toEqual([]);
});

test.each(["last night", "three days ago", "next week", "this year", "within a month"])(
  "states no date for “%s”",
  (words) => {
    expect(resolve(`He said ${words} that it is over.`)).toEqual([]);
  },
);

test("leaves a numeric date that reads two ways at its year", () => {
  expect(resolve("signed on 9/11/2023")).toEqual(["2023"]);
});
