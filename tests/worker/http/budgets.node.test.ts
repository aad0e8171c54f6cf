/** Bytes and requests are promised to publishers: a change that breaks a budget fails here. `npm run size` says where bytes go. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { BUDGETS, brotliSize } from "../../../widget/build/budgets.ts";
import { LANGUAGES } from "../../../widget/options.ts";
import { bundleWorker } from "../../support/bundled-worker.ts";

const service = inject("service");
const EMBED = join(import.meta.dirname, "../../../dist/assets/embed");
/** Bytes of the Worker, uncompressed. */
const BUNDLE = 400_000;

const stories: { id: string }[] = JSON.parse(
  readFileSync(join(EMBED, "../_corpus/index.json"), "utf8"),
).stories;
const inEveryLanguage = stories.flatMap(({ id }) => LANGUAGES.map((lang) => [id, lang] as const));
const size = (file: string): number => brotliSize(readFileSync(join(EMBED, file), "utf8"));

test("the code alone", () => {
  expect(size("key-developments.js")).toBeLessThanOrEqual(BUDGETS.code);
});

describe.each(inEveryLanguage)("%s in %s", (story, lang) => {
  test("the script with all that it shows", () => {
    expect(size(`${story}.${lang}.js`)).toBeLessThanOrEqual(BUDGETS.script);
  });

  test("the iframe page with its styles", async () => {
    const page = await fetch(`${service}/embed/${story}?lang=${lang}`);
    expect(brotliSize(await page.text())).toBeLessThanOrEqual(BUDGETS.framePage);
  });
});

describe("the Worker", () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "key-developments-bundle-"));
    await bundleWorker(folder);
    return () => rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  test("as it is deployed, uncompressed", () => {
    const modules = readdirSync(folder).filter((file) => !/\.map$|^README/.test(file));
    expect(modules).toContain("index.js");
    const bytes = modules.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
    expect(bytes).toBeLessThanOrEqual(BUNDLE);
  });
});
