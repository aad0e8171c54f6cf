import { expect, test } from "vitest";
import type { ArticleView } from "../../../../data/desk/shared/desk-api.ts";
import { proposeDate } from "../../../../data/desk/shared/dates/propose-date.ts";

const RAW = `The bridge library closed on 27 April, and Elm opened it again on April 29, 2019.

Elm said the doors broke on 20 April.

“We met on 21 April and the doors were open,” Ada said.

On Tuesday, December 18, a reader left the last book; the next meeting is on 9 June.

In 2018 it was shut from 3 to 4 April.

Ash told the council on Friday that the doors are shut.

Elm will answer on Wednesday.

Elm said the doors fell on Sunday.

Water ran into the hall in the night of Saturday to Sunday.

Elm shut the hall on Friday and the yard on Saturday.

Nobody else was at the bridge.
`;

const articleOf = (published: Record<string, string>, raw = RAW): ArticleView => ({
  id: "doors",
  file: "articles/doors.yaml",
  raw,
  sentences: [],
  quotedShare: 0,
  value: { language: "en", published },
});

const STATED = { edtf: "2019-05-06", basis: "stated" };
const FALLBACK = { edtf: "2019-05-06", basis: "report-day" };

const NONE = { edtf: "", basis: "inferred" };

const propose = (words: string, published: Record<string, string> = STATED, raw = RAW) => {
  const start = raw.indexOf(words);
  return proposeDate(articleOf(published, raw), { start, end: start + words.length });
};

test.each([
  [
    "a day without a year is inferred from the report’s day",
    "The bridge library closed on 27 April",
    { edtf: "2019-04-27", basis: "inferred", note: "The report of 6 May 2019 has “27 April”." },
  ],
  [
    "a day with its year is stated",
    "Elm opened it again on April 29, 2019",
    { edtf: "2019-04-29", basis: "stated" },
  ],
  ["a day in reported speech is not its own", "Elm said the doors broke on 20 April.", FALLBACK],
  ["a day inside quotation marks is not the development’s", "We met on 21 April", FALLBACK],
  [
    "December in a report of May is last December",
    "On Tuesday, December 18, a reader left the last book",
    { edtf: "2018-12-18", basis: "inferred", note: "The report of 6 May 2019 has “December 18”." },
  ],
  ["a later day has not happened yet", "the next meeting is on 9 June", FALLBACK],
  ["several days propose none", "it was shut from 3 to 4 April", NONE],
  ["several weekdays propose none", "Elm shut the hall on Friday and the yard on Saturday", NONE],
  [
    "a night between two days is on one unknown day of them",
    "Water ran into the hall in the night of Saturday to Sunday",
    {
      edtf: "[2019-05-04..2019-05-05]",
      basis: "inferred",
      note: "The report of 6 May 2019 has “the night of Saturday to Sunday”.",
    },
  ],
  [
    "a weekday is reckoned from the report’s day",
    "Ash told the council on Friday",
    { edtf: "2019-05-03", basis: "inferred", note: "The report of 6 May 2019 has “Friday”." },
  ],
  ["a planned weekday leaves the report’s day", "Elm will answer on Wednesday", FALLBACK],
  ["a reported weekday leaves the report’s day", "Elm said the doors fell on Sunday", FALLBACK],
  ["words without a day leave the report’s day", "Nobody else was at the bridge", FALLBACK],
])("%s", (_, words, expected) => {
  expect(propose(words)).toEqual(expected);
});

test("29 February in a report of another year is of the nearest leap year", () => {
  const words = "Elm closed the doors on February 29.";
  expect(propose(words, { edtf: "2021-03-05", basis: "stated" }, words)).toEqual({
    edtf: "2020-02-29",
    basis: "inferred",
    note: "The report of 5 March 2021 has “February 29”.",
  });
});

test("a report whose day is inferred lends its last possible day’s year, and otherwise its time", () => {
  const between = { edtf: "[2019-05-06..2019-05-07]", basis: "inferred" };
  expect(propose("The bridge library closed on 27 April", between)).toMatchObject({
    edtf: "2019-04-27",
    basis: "inferred",
    note: "The report has “27 April”; we take the year nearest to its date.",
  });
  expect(propose("Ash told the council on Friday", between)).toMatchObject(between);
  expect(propose("Nobody else was at the bridge", between)).toEqual({
    ...between,
    note: "Taken as the time of the report.",
  });
});

test("a report without a usable day proposes nothing else", () => {
  expect(propose("The bridge library closed on 27 April", { edtf: "" })).toMatchObject({
    edtf: "",
  });
});
