import { expect, test } from "vitest";
import { indexFormerIds, resolveId } from "../../../data/model/former-ids.ts";

const THINGS = [
  { id: "arrival", formerIds: ["train-arrives", "train"] },
  { id: "departure", formerIds: [] },
];

test.each([
  ["arrival", "arrival"],
  ["train-arrives", "arrival"],
  ["train", "arrival"],
  ["departure", "departure"],
  ["nothing", null],
])("resolves %s to %s", (id, current) => {
  expect(resolveId(THINGS, id)).toBe(current);
});

test("lists every former id with the current one", () => {
  expect([...indexFormerIds(THINGS)]).toEqual([
    ["train-arrives", "arrival"],
    ["train", "arrival"],
  ]);
});
