import { expect, test } from "vitest";
import { describeChanges } from "../../../worker/pages/story/describe-changes.ts";
import { FIELD_ROLES } from "../../../data/edition/edition-fields.ts";
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

/** The items with another id of Ostland. */
const rename = <Item extends object>(items: Item[]): Item[] =>
  JSON.parse(JSON.stringify(items).replaceAll('"ostland"', '"eastland"'));

test("a renamed actor is no change of what refers to it", () => {
  const { actors, developments, statements, claims } = SHEEP_TRADE;
  const edition = makeEdition({
    actors: rename(actors).map((actor) =>
      actor.id === "eastland" ? Object.assign({}, actor, { formerIds: ["ostland"] }) : actor,
    ),
    developments: rename(developments),
    statements: rename(statements),
    claims: rename(claims),
    sides: ["eastland", "westland"],
  });
  expect(describeChanges(SHEEP_TRADE, edition)).toEqual([]);
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

/** Every field that readers see: the kind of object in the edition, the field, and another value. */
const VISIBLE: readonly (readonly [
  list: "developments" | "statements" | "claims" | "actors" | "articles" | "origins" | "occasions",
  field: string,
  value: unknown,
])[] = [
  ["developments", "headline", "Another headline"],
  ["developments", "summary", "Another summary."],
  ["developments", "date", { ...denial!.date, note: "The report says so." }],
  ["developments", "status", { value: "alleged", by: ["anna-blau"] }],
  ["developments", "key", true],
  ["developments", "occasion", null],
  ["developments", "evidence", purchase!.evidence],
  ["developments", "relations", []],
  ["statements", "speaker", "anna-blau"],
  ["statements", "stance", "warns"],
  ["statements", "development", "sheep-denial"],
  ["statements", "date", { ...statement!.date, edtf: "2023-07-04" }],
  [
    "statements",
    "quotes",
    SHEEP_TRADE.statements[0]!.quotes.map((quote) =>
      Object.assign({}, quote, { form: "paraphrase" }),
    ),
  ],
  ["statements", "note", "Only of the sheep."],
  ["claims", "text", "Another claim."],
  ["claims", "kind", "law"],
  ["claims", "period", { edtf: "2024", earliest: "2024-01-01", latest: "2024-12-31" }],
  ["claims", "lead", false],
  ["claims", "settledBy", "sheep-denial"],
  [
    "claims",
    "positions",
    SHEEP_TRADE.claims[0]!.positions.map((position) =>
      Object.assign({}, position, { note: "In part." }),
    ),
  ],
  [
    "claims",
    "others",
    [{ by: "A baker", development: null, note: null, evidence: purchase!.evidence[0] }],
  ],
  ["actors", "name", "Eastland"],
  ["actors", "role", "a state"],
  ["actors", "memberOf", "westland"],
  ["articles", "title", "Another title"],
  ["articles", "publisher", null],
  ["articles", "publisherNote", "By its colours."],
  ["articles", "published", { ...purchase!.date, edtf: "2022" }],
  ["articles", "wire", "Agency B"],
  ["articles", "url", "https://one.example/"],
  ["articles", "rights", "quotes"],
  ["articles", "sha256", "1".repeat(64)],
  ["origins", "description", "Another agency."],
  ["occasions", "name", "Pier briefing"],
];

test.each(VISIBLE)("a change in %s of the field %s is described", (list, field, value) => {
  const [first, ...others] = SHEEP_TRADE[list];
  const edition = makeEdition({ [list]: [{ ...first, [field]: value }, ...others] });
  const changes = describeChanges(SHEEP_TRADE, edition).flatMap((group) => group.changes);
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
