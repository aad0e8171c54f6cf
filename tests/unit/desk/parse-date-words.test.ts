import { expect, test } from "vitest";
import { parseDateWords, parseRelativeDay } from "../../../data/desk/shared/parse-date-words.ts";

test.each([
  ["between 12 and 17 September", "[2019-09-12..2019-09-17]"],
  ["from 12 to 17 Sept 2018", "2018-09-12/2018-09-17"],
  ["September 12–17", "[2019-09-12..2019-09-17]"],
  ["early August", "2019-08-01~/2019-08-10~"],
  ["late February 2020", "2020-02-21~/2020-02-29~"],
  ["on 5 March", "2019-03-05"],
  ["March 5th, 2018", "2018-03-05"],
  ["March", "2019-03"],
  ["2017", "2017"],
  ["2019-03-05~", "2019-03-05~"],
  ["31 February", null],
  ["soon", null],
])("reads %j as %j", (words, edtf) => {
  expect(parseDateWords(words, "2019")).toBe(edtf);
});

test.each([
  ["Tuesday", "2021-05-04"],
  ["on Wednesday", "2021-05-05"],
  ["Thursday", "2021-04-29"],
  ["yesterday", "2021-05-04"],
  ["today", "2021-05-05"],
  ["someday", null],
  ["", null],
])("reads “%s” in a report of Wednesday, 5 May 2021, as %s", (words, day) => {
  expect(parseRelativeDay(words, "2021-05-05")).toBe(day);
});

test("reads no weekday where the report's own day is unknown", () => {
  expect(parseRelativeDay("Tuesday", "[2021-05-04..2021-05-05]")).toBeNull();
});
