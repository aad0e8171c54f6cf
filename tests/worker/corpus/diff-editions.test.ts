import { expect, test } from "vitest";
import { diffEditions, diffFields } from "../../../worker/corpus/diff-editions.ts";
import { SHEEP_TRADE, makeEdition } from "../../fixtures/sheep-trade.ts";

type Json = Record<string, unknown>;

test.each<[name: string, from: Json, to: Json, fields: unknown]>([
  ["none for equal values", { a: [1, { b: null }] }, { a: [1, { b: null }] }, []],
  [
    "a nested field by its pointer",
    { a: [{ b: 1 }] },
    { a: [{ b: 2 }] },
    [{ path: "/a/0/b", from: 1, to: 2 }],
  ],
  ["an added field", {}, { a: 1 }, [{ path: "/a", from: undefined, to: 1 }]],
  ["a removed field", { a: 1 }, {}, [{ path: "/a", from: 1, to: undefined }]],
  ["a list that became an object", { a: [] }, { a: {} }, [{ path: "/a", from: [], to: {} }]],
  [
    "a name with a slash and a tilde",
    { "a/~": 1 },
    { "a/~": 2 },
    [{ path: "/a~1~0", from: 1, to: 2 }],
  ],
])("the changed fields are %s", (_, from, to, fields) => {
  expect(diffFields(from, to)).toEqual(fields);
});

test("finds no change between an edition and itself", () => {
  expect(diffEditions(SHEEP_TRADE, makeEdition())).toEqual([]);
});

test("reports a renamed object as changed, and the fields of a claim", () => {
  const [denial, purchase] = SHEEP_TRADE.developments;
  const [claim, ...others] = SHEEP_TRADE.claims;
  const later = makeEdition({
    developments: [denial!, { ...purchase!, id: "sheep-deal", formerIds: [purchase!.id] }],
    claims: [{ ...claim!, text: "Westland bought sheep from Ostland" }, ...others],
  });
  expect(diffEditions(SHEEP_TRADE, later)).toEqual([
    expect.objectContaining({ type: "development", id: "sheep-deal", change: "changed" }),
    {
      type: "claim",
      id: claim!.id,
      change: "changed",
      fields: [{ path: "/text", from: claim!.text, to: "Westland bought sheep from Ostland" }],
    },
  ]);
});

test("reports added, removed and changed objects", () => {
  const [denial, purchase] = SHEEP_TRADE.developments;
  const later = makeEdition({
    developments: [{ ...denial!, headline: "Westland denies it" }],
    corrections: [{ date: "2023-09-15", development: denial!.id, whatChanged: "The headline." }],
  });
  const changes = diffEditions(SHEEP_TRADE, later).map(
    ({ type, id, change }) => `${change} ${type} ${id}`,
  );
  expect(changes).toEqual([
    `changed development ${denial!.id}`,
    `removed development ${purchase!.id}`,
    `added correction 2023-09-15.${denial!.id}`,
    `removed correction 2023-09-14.${purchase!.id}`,
  ]);
});
