import { expect, test } from "vitest";
import { describeChanges } from "../../../worker/pages/story/describe-changes.ts";
import { SHEEP_TRADE, makeEdition } from "../../fixtures/sheep-trade.ts";

const [denial, purchase] = SHEEP_TRADE.developments;
const statement = SHEEP_TRADE.statements.find(({ development }) => development === "sheep-denial");
const changesOf = (title: string, to: typeof SHEEP_TRADE) =>
  describeChanges(SHEEP_TRADE, to).find((group) => group.title === title)?.changes;

test("equal editions have no changes", () => {
  expect(describeChanges(SHEEP_TRADE, makeEdition())).toEqual([]);
});

test("a changed headline and date are described with their former values", () => {
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

test("an added development has a link, a removed one has none", () => {
  const added = { ...denial!, id: "second-denial" };
  expect(changesOf("Developments", makeEdition({ developments: [added, purchase!] }))).toEqual([
    { change: "added", subject: denial!.headline, development: "second-denial", fields: [] },
    { change: "removed", subject: denial!.headline, development: null, fields: [] },
  ]);
});

test("a renamed development is neither added nor removed", () => {
  const renamed = { ...denial!, id: "denied", formerIds: [denial!.id], headline: "A new headline" };
  expect(changesOf("Developments", makeEdition({ developments: [renamed, purchase!] }))).toEqual([
    expect.objectContaining({ change: "changed", development: "denied" }),
  ]);
});

test("a changed position names the sides", () => {
  const [claim] = SHEEP_TRADE.claims;
  const positions = claim!.positions.map((position) =>
    Object.assign({}, position, { value: "hedges" as const }),
  );
  const [change] = changesOf("Claims", makeEdition({ claims: [{ ...claim!, positions }] })) ?? [];
  const [side] = SHEEP_TRADE.sides;
  const name = SHEEP_TRADE.actors.find(({ id }) => id === side)!.name;
  expect(change?.fields).toEqual([
    { field: "Positions", from: expect.stringContaining(name), to: expect.stringContaining(name) },
  ]);
});

test.each([
  ["a development", { development: "sheep-denial" }],
  ["its statement", { statement: statement!.id }],
])("a correction of %s comes first, in the editors' words", (_, corrected) => {
  const corrections = [
    ...SHEEP_TRADE.corrections,
    { date: "2023-09-15", ...corrected, whatChanged: "The day was wrong." },
  ];
  const [first] = describeChanges(SHEEP_TRADE, makeEdition({ corrections }));
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

test("a change that readers do not see is left out", () => {
  const developments = SHEEP_TRADE.developments.map((development) => ({
    ...development,
    sources: 9,
  }));
  expect(describeChanges(SHEEP_TRADE, makeEdition({ developments }))).toEqual([]);
});
