/**
 * Budgets in bytes, with the invented story; those of the stories that ship are checked by `npm run size` and `npm run deploy:rehearse`.
 * `npm run size` shows where the bytes go.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { RESPONSES } from "../../../worker/api/responses/responses.ts";
import { bundleWorker } from "../../support/service/bundled-worker.ts";
import { measureEmbeds } from "../../support/service/embed-budgets.ts";
import { STORY } from "../../support/story/story.ts";

/** Maximum size of the Worker, in bytes, uncompressed. */
const BUNDLE = 400_000;

test("every embed is within its budget in every language", async () => {
  const sizes = await measureEmbeds(inject("service"), STORY);
  expect(sizes.length).toBeGreaterThan(30);
  expect(sizes.filter(({ bytes, budget }) => bytes > budget)).toEqual([]);
});

describe("the Worker", () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "key-developments-bundle-"));
    await bundleWorker(folder);
    return () => rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  test("is within its budget, uncompressed", () => {
    const modules = readdirSync(folder).filter((file) => !/\.map$|^README/.test(file));
    expect(modules).toContain("index.js");
    const bytes = modules.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
    expect(bytes).toBeLessThanOrEqual(BUNDLE);
  });

  test("contains no schema of a response: only OpenAPI and the tests read them", () => {
    const code = readFileSync(join(folder, "index.js"), "utf8");
    const descriptions = Object.values(RESPONSES).flatMap((schema) => schema.description ?? []);
    expect(descriptions.length).toBeGreaterThan(5);
    for (const description of descriptions) expect(code).not.toContain(description);
  });
});
