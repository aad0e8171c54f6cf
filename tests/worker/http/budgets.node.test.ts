/**
 * Budgets in bytes, with the invented story; those of the stories that ship are checked by `npm run size` and `npm run deploy:rehearse`.
 * `npm run size` shows where the bytes go.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { RESPONSES } from "../../../worker/api/responses/responses.ts";
import { BUNDLE } from "../../support/service/bundled-worker.ts";
import { measureEmbeds } from "../../support/service/embed-budgets.ts";
import { STORY } from "../../support/story/story.ts";

/** Bytes of the Worker, uncompressed, at most. */
const BUDGET = 400_000;

test("every embed is within its budget in every language", async () => {
  const sizes = await measureEmbeds(inject("service"), STORY);
  expect(sizes.length).toBeGreaterThan(30);
  expect(sizes.filter(({ bytes, budget }) => bytes > budget)).toEqual([]);
});

test("the Worker is within its budget, uncompressed", () => {
  const modules = readdirSync(BUNDLE).filter((file) => !/\.map$|^README/.test(file));
  expect(modules).toContain("index.js");
  const bytes = modules.reduce((sum, file) => sum + statSync(join(BUNDLE, file)).size, 0);
  expect(bytes).toBeLessThanOrEqual(BUDGET);
});

test("the Worker contains no schema of a response: only OpenAPI and the tests read them", () => {
  const code = readFileSync(join(BUNDLE, "index.js"), "utf8");
  const descriptions = Object.values(RESPONSES).flatMap((schema) => schema.description ?? []);
  expect(descriptions.length).toBeGreaterThan(5);
  for (const description of descriptions) expect(code).not.toContain(description);
});
