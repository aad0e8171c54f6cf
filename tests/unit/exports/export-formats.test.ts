import { expect, test } from "vitest";
import { STORY_EXPORTS } from "../../../worker/exports/export-formats.ts";

test("no two exports that the Accept header selects have the same media type", () => {
  const exported = STORY_EXPORTS.filter(({ isNegotiated }) => isNegotiated).map(({ type }) =>
    type.replace(/;.*/, ""),
  );
  expect(exported.length).toBeGreaterThan(5);
  // With the page itself, and the story as JSON and JSON-LD.
  const types = ["text/html", "application/json", "application/ld+json", ...exported];
  expect(types.filter((type, index) => types.indexOf(type) !== index)).toEqual([]);
});
