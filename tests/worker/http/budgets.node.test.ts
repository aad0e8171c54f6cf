/** Budgets in bytes that publishers are promised, for the stories that ship. `npm run size` shows where the bytes go. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BUDGETS, brotliSize, PLATFORM_HEADERS } from "../../../widget/build/budgets.ts";
import { RESPONSES } from "../../../worker/api/responses/responses.ts";
import { LANGUAGES } from "../../../widget/options.ts";
import { bundleWorker } from "../../support/bundled-worker.ts";
import { startService } from "../../support/service.ts";

const EMBED = join(import.meta.dirname, "../../../dist/assets/embed");
/** Maximum size of the Worker, in bytes, uncompressed. */
const BUNDLE = 400_000;

const stories: { id: string }[] = JSON.parse(
  readFileSync(join(EMBED, "../_corpus/index.json"), "utf8"),
).stories;
const inEveryLanguage = stories.flatMap(({ id }) => LANGUAGES.map((lang) => [id, lang] as const));

const service = await startService("./wrangler.toml");
afterAll(() => service.close());

/** Bytes of a response as the edge sends it: compressed, with its headers and the platform's. */
async function wireSize(path: string): Promise<number> {
  const response = await fetch(service.origin + path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const headers = [...response.headers].reduce(
    (sum, [name, value]) => sum + `${name}: ${value}\r\n`.length,
    PLATFORM_HEADERS,
  );
  return headers + brotliSize(await response.text());
}

test("the element's script is within its budget", async () => {
  expect(await wireSize("/embed/key-developments.js")).toBeLessThanOrEqual(BUDGETS.element);
});

describe.each(inEveryLanguage)("%s in %s", (story, lang) => {
  test.each([
    ["the script with its first view", `/embed/${story}.${lang}.js`, BUDGETS.script],
    ["the iframe page with its styles", `/embed/${story}?lang=${lang}`, BUDGETS.framePage],
    ["the fragment with its styles", `/embed/${story}/fragment?lang=${lang}`, BUDGETS.fragment],
  ])("%s is within its budget", async (_, path, budget) => {
    expect(await wireSize(path)).toBeLessThanOrEqual(budget);
  });
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
