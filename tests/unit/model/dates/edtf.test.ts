import { expect, test } from "vitest";
import { boundedRange, edtfRange, parseEdtf } from "../../../../data/model/dates/edtf.ts";
import { findMonthPart } from "../../../../data/model/dates/month-part.ts";

const RANGES: [name: string, edtf: string, earliest: string | null, latest: string | null][] = [
  ["a day", "2023-09-12", "2023-09-12", "2023-09-12"],
  ["a month", "2023-07", "2023-07-01", "2023-07-31"],
  ["February of a leap year", "2024-02", "2024-02-01", "2024-02-29"],
  ["February of a common year", "2023-02", "2023-02-01", "2023-02-28"],
  ["a year", "2022", "2022-01-01", "2022-12-31"],
  ["a leap day", "2024-02-29", "2024-02-29", "2024-02-29"],
  ["an approximate day, which is no wider", "2023-09-13~", "2023-09-13", "2023-09-13"],
  ["an uncertain day", "2023-09-13?", "2023-09-13", "2023-09-13"],
  ["a day both uncertain and approximate", "2023-09-13%", "2023-09-13", "2023-09-13"],
  ["an unspecified day", "2023-08-XX", "2023-08-01", "2023-08-31"],
  ["an unspecified month and day", "2023-XX-XX", "2023-01-01", "2023-12-31"],
  ["an interval of days", "2023-09-12/2023-09-17", "2023-09-12", "2023-09-17"],
  ["an interval of unequal precision", "2023-07/2023-09-17", "2023-07-01", "2023-09-17"],
  ["an approximate part of a month", "2023-08-01~/2023-08-10~", "2023-08-01", "2023-08-10"],
  ["an open end", "2023-07-25/..", "2023-07-25", null],
  ["an open beginning", "../2023-07-25", null, "2023-07-25"],
  ["an unknown end", "2023-07-25/", "2023-07-25", null],
  ["a day to itself", "2023-07-25/2023-07-25", "2023-07-25", "2023-07-25"],
  ["one unknown day among several", "[2023-09-12..2023-09-17]", "2023-09-12", "2023-09-17"],
  ["one unknown day across years", "[2022-12-30..2023-01-02]", "2022-12-30", "2023-01-02"],
];

test.each(RANGES)("reads %s: %s", (_name, edtf, earliest, latest) => {
  const value = parseEdtf(edtf);
  expect(value && edtfRange(value)).toEqual({ earliest, latest });
});

test.each([
  ["nothing", ""],
  ["a day that no month has", "2023-09-31"],
  ["a leap day of a common year", "2023-02-29"],
  ["a leap day of a common century", "1900-02-29"],
  ["month 13", "2023-13"],
  ["month 0", "2023-00"],
  ["day 0", "2023-09-00"],
  ["a reversed interval", "2023-09-17/2023-09-12"],
  ["three ends", "2023-01/2023-02/2023-03"],
  ["open at both ends", "../.."],
  ["unknown at both ends", "/"],
  ["level 2: a digit left out", "2023-08-0X"],
  ["level 2: a qualifier inside", "2023-09~-12"],
  ["a day in an unspecified month", "2023-XX-12"],
  ["a date as Americans write it", "09/12/2023"],
  ["a date with a time", "2023-09-12T10:00"],
  ["a short year", "23-09-12"],
  ["a set that is reversed", "[2023-09-17..2023-09-12]"],
  ["a set of one day", "[2023-09-12..2023-09-12]"],
  ["a set of months", "[2023-07..2023-09]"],
  ["a set of listed days", "[2023-09-12,2023-09-14]"],
  ["a set with a qualifier", "[2023-09-12~..2023-09-17]"],
  ["a set without an end", "[2023-09-12..]"],
  ["a set with a day that no month has", "[2023-09-12..2023-09-31]"],
  ["a set of all of its days", "{2023-09-12..2023-09-17}"],
  ["white space around", " 2023-09-12"],
  ["a line break after", "2023-09-12\n"],
])("rejects %s", (_name, edtf) => {
  expect(parseEdtf(edtf)).toBeNull();
});

test.each([
  ["2023-08-01~/2023-08-10~", "early"],
  ["2023-08-11~/2023-08-20~", "mid"],
  ["2023-08-21~/2023-08-31~", "late"],
  ["2023-02-21~/2023-02-28~", "late"],
  ["2023-08-01/2023-08-10", null],
  ["2023-08-01~/2023-08-10", null],
  ["2023-08-01~/2023-09-10~", null],
  ["2023-08-02~/2023-08-10~", null],
  ["2023-08-21~/2023-08-30~", null],
  ["2023-08~", null],
])("recognises %s as a part of a month: %s", (edtf, part) => {
  expect(findMonthPart(parseEdtf(edtf)!)).toBe(part);
});

test.each([
  ["2023-09-12", "date"],
  ["2023-09-12/2023-09-17", "interval"],
  ["[2023-09-12..2023-09-17]", "set"],
])("classifies %s as %s", (edtf, kind) => {
  expect(parseEdtf(edtf)?.kind).toBe(kind);
});

test.each([
  ["[2023-09-12..2023-09-17]", { earliest: "2023-09-12", latest: "2023-09-17" }],
  ["2023-07-25/..", null],
  ["soon", null],
])("finds the bounds of %s", (edtf, range) => {
  expect(boundedRange(edtf)).toEqual(range);
});
