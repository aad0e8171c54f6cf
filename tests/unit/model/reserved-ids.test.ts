import { expect, test } from "vitest";
import { isReservedFragment } from "../../../data/model/reserved-ids.ts";
import { isSlug } from "../../../data/model/slug.ts";

test.each([
  ["corrections", true],
  ["texts", true],
  ["p12-40", true],
  ["kd-view-0", true],
  ["arrival", false],
  ["p12", false],
  ["corrections-of-maps", false],
])("knows whether the fragment %s is reserved: %s", (id, reserved) => {
  expect(isReservedFragment(id)).toBe(reserved);
});

test.each([
  ["arrival", true],
  ["2023", true],
  ["train-arrives", true],
  ["Train", false],
  ["train_arrives", false],
  ["train--arrives", false],
  ["-train", false],
  ["train-", false],
  ["", false],
])("knows whether %s is a slug: %s", (id, slug) => {
  expect(isSlug(id)).toBe(slug);
});
