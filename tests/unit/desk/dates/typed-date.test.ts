import { expect, test } from "vitest";
import { readTypedDate } from "../../../../data/desk/shared/dates/typed-date.ts";

const REPORT_DAY = { edtf: "2019-05-06", basis: "report-day" };
const read = (words: string, date: unknown = REPORT_DAY) =>
  readTypedDate(words, {
    date,
    year: "2019",
    report: {
      published: "2019-05-06",
      text: "Elm shut the doors on Saturday. Die Tür schloss am 27. April.",
    },
    passages: [
      { text: "Nobody else was at the bridge.", language: "en" },
      { text: "Die Tür schloss am 27. April.", language: "de" },
    ],
  });

test.each([
  ["27 April", { edtf: "2019-04-27", basis: "stated" }],
  ["28 April", { edtf: "2019-04-28", basis: "inferred" }],
  ["April", { edtf: "2019-04", basis: "stated" }],
  ["today", { edtf: "2019-05-06", basis: "report-day" }],
  [
    "Saturday",
    { edtf: "2019-05-04", basis: "inferred", note: "The report of 6 May 2019 has “Saturday”." },
  ],
  [
    "on saturday",
    { edtf: "2019-05-04", basis: "inferred", note: "The report of 6 May 2019 has “Saturday”." },
  ],
  ["Sunday", { edtf: "2019-05-05", basis: "inferred" }],
  ["Satur", null],
  ["sometime", null],
])("“%s” gets the basis that the passages support", (words, changes) => {
  expect(read(words)).toEqual(changes);
});

test("references stay the basis of an external date", () => {
  expect(read("27 April", { edtf: "2019-04-01", basis: "external" })).toEqual({
    edtf: "2019-04-27",
  });
});

const PROPOSED = "The report of 6 May 2019 has “Saturday”.";
const OWN = "The report of 6 May 2019 has “in the night to Saturday”.";
const inferred = (note: string) => ({ edtf: "2019-05-04", basis: "inferred", note });

test("the reasoning of a day that the passages’ language names goes with it, too", () => {
  const note = "The report of 6 May 2019 has “27. April”.";
  const before = { edtf: "2019-04-27", basis: "inferred", note };
  expect(read("28 April", before)).toHaveProperty("note", null);
});

test.each(["28 April", "today", "Sunday"])(
  "a reasoning that the desk wrote goes with its date at “%s”; an editor’s stays",
  (words) => {
    expect(read(words, inferred(PROPOSED))).toHaveProperty("note", null);
    expect(read(words, inferred(OWN))).not.toHaveProperty("note");
  },
);

test("a weekday of the report replaces no reasoning of the editor’s", () => {
  expect(read("Saturday", inferred("Our reading."))).not.toHaveProperty("note");
});
