import { expect, test } from "vitest";
import {
  parseDateWords,
  parsePeriod,
  parseRelativeDay,
} from "../../../../data/desk/shared/dates/parse-date-words.ts";

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
  ["between January 9 and April 21", "[2019-01-09..2019-04-21]"],
  ["from 9 January to 21 April 2018", "2018-01-09/2018-04-21"],
  ["between 30 December and 2 January 2020", "[2019-12-30..2020-01-02]"],
  ["between January and April", "[2019-01-01..2019-04-30]"],
  ["from 12th to 17th September", "2019-09-12/2019-09-17"],
  ["September 12–17, 2018", "[2018-09-12..2018-09-17]"],
  ["17 to 12 September", null],
  ["31 February", null],
  ["soon", null],
])("reads %j as %j", (words, edtf) => {
  expect(parseDateWords(words, "2019")).toBe(edtf);
});

test.each([
  ["April 2026", "2026-04"],
  ["January to April 2026", "2026-01/2026-04"],
  ["2026-01/2026-04", "2026-01/2026-04"],
  ["some time", null],
])("reads “%s” as a claim’s time: %s", (words, period) => {
  expect(parsePeriod(words, "2019")).toBe(period);
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

test.each(["[2021-05-04..2021-05-05]", "2021-05", "2021"])(
  "reads no weekday where the report's own day is unknown: %s",
  (published) => {
    expect(parseRelativeDay("Tuesday", published)).toBeNull();
  },
);
