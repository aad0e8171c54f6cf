import { expect, test } from "vitest";
import { diffEditions, diffFields } from "../../../worker/corpus/diff-editions.ts";
import { harbourStrike, makeEdition } from "../../fixtures/harbour-strike.ts";

type Json = Record<string, unknown>;

test.each<[name: string, from: Json, to: Json, fields: unknown]>([
  ["none for equal values", { a: [1, { b: null }] }, { a: [1, { b: null }] }, []],
  ["a nested field", { a: [{ b: 1 }] }, { a: [{ b: 2 }] }, [{ path: "/a/0/b", from: 1, to: 2 }]],
  ["an added field", {}, { a: 1 }, [{ path: "/a", from: undefined, to: 1 }]],
  ["a removed field", { a: 1 }, {}, [{ path: "/a", from: 1, to: undefined }]],
  ["a list that became an object", { a: [] }, { a: {} }, [{ path: "/a", from: [], to: {} }]],
  ["an escaped name", { "a/~": 1 }, { "a/~": 2 }, [{ path: "/a~1~0", from: 1, to: 2 }]],
])("the changed fields are %s", (_, from, to, fields) => {
  expect(diffFields(from, to)).toEqual(fields);
});

test("finds no change between an edition and itself", () => {
  expect(diffEditions(harbourStrike, makeEdition())).toEqual([]);
});

test("reports a renamed object as changed, and the fields of a claim", () => {
  const [denial, accusation, ...earlier] = harbourStrike.developments;
  const [claim, ...others] = harbourStrike.claims;
  const later = makeEdition({
    developments: [
      denial!,
      { ...accusation!, id: "walk-away", formerIds: ["walk-out"] },
      ...earlier,
    ],
    claims: [{ ...claim!, text: "The union walked away" }, ...others],
  });
  expect(diffEditions(harbourStrike, later)).toEqual([
    expect.objectContaining({ type: "development", id: "walk-away", change: "changed" }),
    {
      type: "claim",
      id: claim!.id,
      change: "changed",
      fields: [{ path: "/text", from: claim!.text, to: "The union walked away" }],
    },
  ]);
});

test("reports added, removed and changed objects", () => {
  const [denial, , ...earlier] = harbourStrike.developments;
  const later = makeEdition({
    developments: [{ ...denial!, headline: "Union denies it" }, ...earlier],
    corrections: [{ date: "2031-05-20", development: denial!.id, whatChanged: "The headline." }],
  });
  const changes = diffEditions(harbourStrike, later).map(
    ({ type, id, change }) => `${change} ${type} ${id}`,
  );
  expect(changes).toEqual([
    `changed development ${denial!.id}`,
    "removed development walk-out",
    `added correction 2031-05-20.${denial!.id}`,
    "removed correction 2031-05-19.strike-begins",
  ]);
});
