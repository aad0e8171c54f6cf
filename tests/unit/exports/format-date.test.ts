import { describe, expect, test } from "vitest";
import { certainDays, formatEdtf, formatEventDate } from "../../../worker/exports/format-date.ts";
import { formatDate } from "../../../widget/i18n/format-date.ts";
import { en } from "../../../widget/i18n/en.ts";

const CASES: [name: string, edtf: string, words: string][] = [
  ["a day", "2023-09-12", "12 September 2023"],
  ["a month", "2023-07", "July 2023"],
  ["a month with an unspecified day", "2023-07-XX", "July 2023"],
  ["a year", "2022", "2022"],
  ["an approximate day", "2023-09-13~", "around 13 September 2023"],
  ["an approximate month", "2023-08~", "around August 2023"],
  ["an uncertain day", "2023-09-13?", "13 September 2023 (uncertain)"],
  ["both", "2023-09-13%", "around 13 September 2023 (uncertain)"],
  ["the first third of a month", "2023-08-01~/2023-08-10~", "early August 2023"],
  ["the middle third", "2023-08-11~/2023-08-20~", "mid-August 2023"],
  ["the last third", "2023-08-21~/2023-08-31~", "late August 2023"],
  ["the last third of a leap February", "2024-02-21~/2024-02-29~", "late February 2024"],
  ["days of one month", "2023-09-12/2023-09-17", "12–17 September 2023"],
  ["days of two months", "2023-08-30/2023-09-02", "30 August – 2 September 2023"],
  ["months", "2023-07/2023-09", "July – September 2023"],
  ["a day and a month", "2023-07-25/2023-08", "25 July 2023 – August 2023"],
];

/** What a reader reads: the width of the space around a dash is the typesetter's. */
const words = (text: string) => text.replaceAll(/\s*–\s*/gu, "–");

describe("an EDTF value in words", () => {
  test.each(CASES)("says %s", (_, edtf, words) => {
    expect(formatEdtf(edtf)).toBe(words);
  });

  test.each(CASES)("says %s as the box does", (_, edtf) => {
    expect(words(formatEdtf(edtf))).toBe(words(formatDate(edtf, en).text));
  });

  test("warns of an inferred date", () => {
    expect(formatEventDate({ edtf: "2023-09-13~", basis: "inferred" })).toBe(
      "around 13 September 2023 (inferred)",
    );
    expect(formatEventDate({ edtf: "2023-09-13", basis: "stated" })).toBe("13 September 2023");
  });
});

test.each([
  ["2023-09-12", { first: "2023-09-12", last: "2023-09-12" }],
  ["2023-09-12/2023-09-17", { first: "2023-09-12", last: "2023-09-17" }],
  ["2023-09-12~", null],
  ["2023-09-12/2023-09-17~", null],
  ["2023-09", null],
  ["2023-09-XX", null],
  ["2023-09-12/2023-10", null],
])("takes certain days from %s only where it gives them", (edtf, days) => {
  expect(certainDays(edtf)).toEqual(days);
});
