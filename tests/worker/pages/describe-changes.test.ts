import { expect, test } from "vitest";
import { describeChanges } from "../../../worker/pages/describe-changes.ts";
import { MADE, makeEdition } from "../fixture.ts";

const [denial, purchase] = MADE.developments;
const changesOf = (title: string, to: typeof MADE) =>
  describeChanges(MADE, to).find((group) => group.title === title)?.changes;

test("two equal editions differ in nothing", () => {
  expect(describeChanges(MADE, makeEdition())).toEqual([]);
});

test("a changed headline and date are said with what they were", () => {
  const changed = {
    ...purchase!,
    headline: "Ostland says Westland bought 40 sheep",
    date: { ...purchase!.date, edtf: "2023-07-04", basis: "inferred" as const },
  };
  expect(changesOf("Developments", makeEdition({ developments: [denial!, changed] }))).toEqual([
    {
      change: "changed",
      subject: changed.headline,
      development: "sheep-purchase",
      fields: [
        {
          field: "Headline",
          from: "Ostland says Westland bought sheep",
          to: "Ostland says Westland bought 40 sheep",
        },
        { field: "Date", from: "July 2023", to: "4 July 2023 (inferred)" },
      ],
    },
  ]);
});

test("a removed development leads nowhere, an added one to itself", () => {
  const added = { ...denial!, id: "second-denial" };
  expect(changesOf("Developments", makeEdition({ developments: [added, purchase!] }))).toEqual([
    { change: "added", subject: denial!.headline, development: "second-denial", fields: [] },
    { change: "removed", subject: denial!.headline, development: null, fields: [] },
  ]);
});

test("a correction is listed in its own words, first", () => {
  const corrections = [
    ...MADE.corrections,
    { date: "2023-09-15", development: "sheep-denial", whatChanged: "The day was wrong." },
  ];
  const [first] = describeChanges(MADE, makeEdition({ corrections }));
  expect(first).toEqual({
    title: "Corrections",
    changes: [
      {
        change: "added",
        subject: "The day was wrong.",
        development: "sheep-denial",
        fields: [],
      },
    ],
  });
});

test("a change that no reader sees is left out", () => {
  const developments = MADE.developments.map((development) => ({ ...development, sources: 9 }));
  expect(describeChanges(MADE, makeEdition({ developments }))).toEqual([]);
});
