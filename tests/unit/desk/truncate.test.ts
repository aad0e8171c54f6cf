import { expect, test } from "vitest";
import { truncate } from "../../../data/desk/shared/truncate.ts";

test.each([
  ["a text that fits", "Be quiet", "Be quiet"],
  ["a longer text", "Be quiet now", "Be quiet…"],
  ["a cut after a space", "Be calm, all", "Be calm,…"],
  ["a cut within a character", "Be sure😀!", "Be sure…"],
])("shortens %s", (_, text, shown) => {
  expect(truncate(text, 8)).toBe(shown);
});
