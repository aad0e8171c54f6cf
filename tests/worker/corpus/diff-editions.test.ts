import { describe, expect, test } from "vitest";
import { diffEditions, diffFields } from "../../../worker/corpus/diff-editions.ts";
import { MADE, makeEdition } from "../fixture.ts";

type Json = Record<string, unknown>;

describe("fields", () => {
  const cases: [name: string, from: Json, to: Json, fields: unknown][] = [
    ["none for equal values", { a: [1, { b: null }] }, { a: [1, { b: null }] }, []],
    [
      "a deep one by its pointer",
      { a: [{ b: 1 }] },
      { a: [{ b: 2 }] },
      [{ path: "/a/0/b", from: 1, to: 2 }],
    ],
    ["a new one", {}, { a: 1 }, [{ path: "/a", from: undefined, to: 1 }]],
    ["one that is gone", { a: 1 }, {}, [{ path: "/a", from: 1, to: undefined }]],
    ["a list that became an object", { a: [] }, { a: {} }, [{ path: "/a", from: [], to: {} }]],
    [
      "a name with a slash and a tilde",
      { "a/~": 1 },
      { "a/~": 2 },
      [{ path: "/a~1~0", from: 1, to: 2 }],
    ],
  ];
  test.each(cases)("%s", (_, from, to, fields) => {
    expect(diffFields(from, to)).toEqual(fields);
  });
});

test("finds nothing between an edition and itself", () => {
  expect(diffEditions(MADE, makeEdition())).toEqual([]);
});

test("reports a renamed object as changed, and the fields of a claim", () => {
  const [denial, purchase] = MADE.developments;
  const [claim, ...others] = MADE.claims;
  const later = makeEdition({
    developments: [denial!, { ...purchase!, id: "sheep-deal", formerIds: [purchase!.id] }],
    claims: [{ ...claim!, text: "Westland bought sheep from Ostland" }, ...others],
  });
  expect(diffEditions(MADE, later)).toEqual([
    expect.objectContaining({ type: "development", id: "sheep-deal", change: "changed" }),
    {
      type: "claim",
      id: claim!.id,
      change: "changed",
      fields: [{ path: "/text", from: claim!.text, to: "Westland bought sheep from Ostland" }],
    },
  ]);
});

test("names what was added, removed and changed", () => {
  const [denial, purchase] = MADE.developments;
  const later = makeEdition({
    developments: [{ ...denial!, headline: "Westland denies it" }],
    corrections: [{ date: "2023-09-15", development: denial!.id, whatChanged: "The headline." }],
  });
  const changes = diffEditions(MADE, later).map(
    ({ type, id, change }) => `${change} ${type} ${id}`,
  );
  expect(changes).toEqual([
    `changed development ${denial!.id}`,
    `removed development ${purchase!.id}`,
    `added correction 2023-09-15 ${denial!.id}`,
    `removed correction 2023-09-14 ${purchase!.id}`,
  ]);
});
