import { expect, test } from "vitest";
import { readTypedDate } from "../../../../data/desk/shared/dates/typed-date.ts";

const REPORT_DAY = { edtf: "2019-05-06", basis: "report-day" };
const read = (words: string, date: unknown = REPORT_DAY) =>
  readTypedDate(words, {
    date,
    year: "2019",
    reportDay: "2019-05-06",
    passages: [
      { text: "Nobody else was at the bridge.", language: "en" },
      { text: "Die Tür schloss am 27. April.", language: "de" },
    ],
  });

test.each([
  ["27 April", { edtf: "2019-04-27", basis: "stated" }],
  ["28 April", { edtf: "2019-04-28", basis: "inferred" }],
  ["April", { edtf: "2019-04", basis: "stated" }],
  ["today", { edtf: "2019-05-06", basis: "report-day", note: null }],
  [
    "Saturday",
    { edtf: "2019-05-04", basis: "inferred", note: "The report of 6 May 2019 has “Saturday”." },
  ],
  ["sometime", null],
])("“%s” gets the basis that the passages support", (words, changes) => {
  expect(read(words)).toEqual(changes);
});

test("references stay the basis of an external date", () => {
  expect(read("27 April", { edtf: "2019-04-01", basis: "external" })).toEqual({
    edtf: "2019-04-27",
  });
});

test("a reasoning that the desk wrote goes with its date; an editor’s stays", () => {
  const inferred = { edtf: "2019-05-04", basis: "inferred" };
  const proposed = "The report of 6 May 2019 has “Saturday”.";
  expect(read("28 April", { ...inferred, note: proposed })).toHaveProperty("note", null);
  expect(read("28 April", { ...inferred, note: "Our reading." })).not.toHaveProperty("note");
});
