import { expect, test } from "vitest";
import { describeChanges } from "../../../worker/pages/story/describe-changes.ts";
import { FIELD_ROLES } from "../../../data/edition/edition-fields.ts";
import { harbourStrike, makeEdition } from "../../fixtures/harbour-strike.ts";

const [denial, accusation, ...earlier] = harbourStrike.developments;
const statement = harbourStrike.statements.find(
  ({ development }) => development === "walk-out-denied",
);
const changesOf = (title: string, to: typeof harbourStrike) =>
  describeChanges(harbourStrike, to).find((group) => group.title === title)?.changes;

test("equal editions have no changes", () => {
  expect(describeChanges(harbourStrike, makeEdition())).toEqual([]);
});

test("a changed headline and date are described with their former values", () => {
  const changed = {
    ...accusation!,
    headline: "Port authority accuses the union",
    date: { ...accusation!.date, edtf: "2031-05-04", basis: "stated" as const },
  };
  expect(
    changesOf("Developments", makeEdition({ developments: [denial!, changed, ...earlier] })),
  ).toEqual([
    {
      change: "changed",
      subject: changed.headline,
      development: "walk-out",
      fields: [
        {
          field: "Headline",
          from: accusation!.headline,
          to: "Port authority accuses the union",
        },
        { field: "Date", from: "around 13 May 2031 (inferred)", to: "4 May 2031" },
      ],
    },
  ]);
});

test("an added development has a link, a removed one has none", () => {
  const added = { ...denial!, id: "second-denial" };
  expect(
    changesOf("Developments", makeEdition({ developments: [added, accusation!, ...earlier] })),
  ).toEqual([
    { change: "added", subject: denial!.headline, development: "second-denial", fields: [] },
    { change: "removed", subject: denial!.headline, development: null, fields: [] },
  ]);
});

test("a renamed development is neither added nor removed", () => {
  const renamed = { ...denial!, id: "denied", formerIds: [denial!.id], headline: "A new headline" };
  expect(
    changesOf("Developments", makeEdition({ developments: [renamed, accusation!, ...earlier] })),
  ).toEqual([expect.objectContaining({ change: "changed", development: "denied" })]);
});

/** The items with another id of Norland. */
const rename = <Item extends object>(items: Item[]): Item[] =>
  JSON.parse(JSON.stringify(items).replaceAll('"norland"', '"northland"'));

test("a renamed actor is no change of what refers to it", () => {
  const { actors, developments, statements, claims } = harbourStrike;
  const edition = makeEdition({
    actors: rename(actors).map((actor) =>
      actor.id === "northland" ? Object.assign({}, actor, { formerIds: ["norland"] }) : actor,
    ),
    developments: rename(developments),
    statements: rename(statements),
    claims: rename(claims),
    sides: ["northland", "sudland"],
  });
  expect(describeChanges(harbourStrike, edition)).toEqual([]);
});

test("a changed position names the sides", () => {
  const [claim] = harbourStrike.claims;
  const positions = claim!.positions.map((position) =>
    Object.assign({}, position, { value: "hedges" as const }),
  );
  const [change] = changesOf("Claims", makeEdition({ claims: [{ ...claim!, positions }] })) ?? [];
  const [side] = harbourStrike.sides;
  const name = harbourStrike.actors.find(({ id }) => id === side)!.name;
  expect(change?.fields).toEqual([
    { field: "Positions", from: expect.stringContaining(name), to: expect.stringContaining(name) },
  ]);
});

test.each([
  ["a development", { development: "walk-out-denied" }],
  ["its statement", { statement: statement!.id }],
])("a correction of %s comes first, in the editors' words", (_, corrected) => {
  const corrections = [
    ...harbourStrike.corrections,
    { date: "2031-05-20", ...corrected, whatChanged: "The day was wrong." },
  ];
  const [first] = describeChanges(harbourStrike, makeEdition({ corrections }));
  expect(first).toEqual({
    title: "Corrections",
    changes: [
      {
        change: "added",
        subject: "The day was wrong.",
        development: "walk-out-denied",
        fields: [],
      },
    ],
  });
});

test("a change that readers do not see is left out", () => {
  const developments = harbourStrike.developments.map((development) => ({
    ...development,
    sources: 9,
  }));
  expect(describeChanges(harbourStrike, makeEdition({ developments }))).toEqual([]);
});

/** Every field that readers see: the kind of object in the edition, the field, and another value. */
const VISIBLE: readonly (readonly [
  list: "developments" | "statements" | "claims" | "actors" | "articles" | "origins" | "occasions",
  field: string,
  value: unknown,
])[] = [
  ["developments", "headline", "Another headline"],
  ["developments", "summary", "Another summary."],
  ["developments", "date", { ...denial!.date, note: "The report says so." }],
  ["developments", "status", { value: "alleged", by: ["norland"] }],
  ["developments", "key", true],
  ["developments", "occasion", null],
  ["developments", "evidence", accusation!.evidence],
  ["developments", "relations", []],
  ["statements", "speaker", "norland"],
  ["statements", "stance", "warns"],
  ["statements", "development", "walk-out-denied"],
  ["statements", "date", { ...statement!.date, edtf: "2031-05-04" }],
  [
    "statements",
    "quotes",
    harbourStrike.statements[0]!.quotes.map((quote) =>
      Object.assign({}, quote, { form: "paraphrase" }),
    ),
  ],
  ["statements", "note", "Only of the quay."],
  ["claims", "text", "Another claim."],
  ["claims", "kind", "law"],
  ["claims", "period", { edtf: "2024", earliest: "2024-01-01", latest: "2024-12-31" }],
  ["claims", "lead", false],
  ["claims", "settledBy", "walk-out-denied"],
  [
    "claims",
    "positions",
    harbourStrike.claims[0]!.positions.map((position) =>
      Object.assign({}, position, { note: "In part." }),
    ),
  ],
  [
    "claims",
    "others",
    [{ by: "A baker", development: null, note: null, evidence: accusation!.evidence[0] }],
  ],
  ["actors", "name", "Northland"],
  ["actors", "role", "a state"],
  ["actors", "memberOf", "sudland"],
  ["articles", "title", "Another title"],
  ["articles", "publisher", null],
  ["articles", "publisherNote", "By its colours."],
  ["articles", "published", { ...accusation!.date, edtf: "2022" }],
  ["articles", "wire", "Agency"],
  ["articles", "url", "https://one.example/"],
  ["articles", "rights", "quotes"],
  ["articles", "sha256", "1".repeat(64)],
  ["origins", "description", "Another agency."],
  ["occasions", "name", "Pier briefing"],
];

test.each(VISIBLE)("a change in %s of the field %s is described", (list, field, value) => {
  const [first, ...others] = harbourStrike[list];
  const edition = makeEdition({ [list]: [{ ...first, [field]: value }, ...others] });
  const changes = describeChanges(harbourStrike, edition).flatMap((group) => group.changes);
  expect(changes).toEqual([expect.objectContaining({ change: "changed" })]);
  const [change] = changes[0]!.fields;
  expect(change?.from).not.toBe(change?.to);
});

/** What editors mean, and readers of the box and its pages do not see as such. */
const UNSEEN = new Set([
  "developments kind",
  "statements addressee",
  "statements answers",
  "actors kind",
]);

test("the table has every field that has a meaning for readers", () => {
  const described = new Set(VISIBLE.map(([list, field]) => `${list} ${field}`));
  const missing = (
    ["development", "statement", "claim", "actor", "article", "origin", "occasion"] as const
  )
    .flatMap((subject) =>
      Object.entries(FIELD_ROLES[subject])
        .filter(([, role]) => role === "meaning")
        .map(([field]) => `${subject}s ${field}`),
    )
    .filter((field) => !described.has(field) && !UNSEEN.has(field));
  expect(missing).toEqual([]);
});
