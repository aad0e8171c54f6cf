/** A story's script draws the first view; its behaviour is a module, which it loads when the browser is idle. */
import type { Page, Route } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { STORY } from "../../../support/story/story.ts";

const service = inject("service");
const embed = `<script async src="${service}/embed/${STORY}.js"></script>`;
const COUNT = `<script>window.ready = 0; addEventListener("kd-ready", () => ready++)</script>`;
const BEHAVIOUR = new RegExp(`/embed/${STORY}\\.en\\.\\w+-\\w+\\.js(\\?\\d)?$`);

const publisher = usePublisher();

/** Opens an article in which `handle` responds to requests for the behaviour. */
async function openWith(handle: (route: Route) => Promise<void>) {
  const visit = await publisher.open(article(COUNT + embed), {
    prepare: (page: Page) => page.route(BEHAVIOUR, handle),
  });
  const box = visit.page.locator("key-developments");
  await box.getByRole("heading", { level: 2 }).waitFor();
  return { ...visit, box };
}

/** Holds requests until `release` is called. */
function holdRequests() {
  const { promise, resolve } = Promise.withResolvers<void>();
  return {
    release: resolve,
    handle: async (route: Route): Promise<void> => {
      await promise;
      await route.continue();
    },
  };
}

describe("before the behaviour is here", () => {
  test("a row opens to its summary, and its words follow", async () => {
    const { release, handle } = holdRequests();
    const { page, box } = await openWith(handle);
    const row = box.locator("[part=development]").first();
    await row.locator("[part=summary]").click();
    expect(await row.locator("[part=text]").isVisible()).toBe(true);
    expect(await row.locator("[part=passages]").count()).toBe(0);
    release();
    await row.locator("[part=passages]").waitFor();
    expect(await page.evaluate(() => location.hash)).toBe("");
  });

  test.each([
    ["the tab of the sources", "tab", "Sources", "report"],
    ["all developments", "button", /^All \d+$/, "title"],
  ] as const)("a click on %s is done later", async (_, role, name, part) => {
    const { release, handle } = holdRequests();
    const { box } = await openWith(handle);
    await box.getByRole(role, { name }).click();
    expect(await box.locator(`[part="${part}"]`).count()).toBe(0);
    release();
    await expect.poll(() => box.locator(`[part="${part}"]`).count()).toBeGreaterThan(0);
  });
});

test("a first view is ready once, and one request brings its behaviour and its details", async () => {
  const { page, box, requests, errors, console } = await openWith((route) => route.continue());
  await box.getByRole("tab", { name: "Sources" }).click();
  await box.locator("[part=report]").first().waitFor();
  await page.waitForLoadState("networkidle");
  expect(requests.slice(2).map((request) => request.url())).toEqual([
    expect.stringMatching(BEHAVIOUR),
  ]);
  expect(await page.evaluate(() => Reflect.get(window, "ready"))).toBe(1);
  expect([...errors, ...console]).toEqual([]);
});

describe("when the behaviour cannot be loaded", () => {
  test("the first view stays, and nothing is said until the reader needs it", async () => {
    const { box, console } = await openWith((route) => route.abort());
    expect(console.filter((line) => line.includes("key-developments:"))).toEqual([]);
    await box.getByRole("tab", { name: "Sources" }).click();
    await box.locator("[part=notice]", { hasText: "could not be loaded" }).waitFor();
    expect(await box.locator("[part=headline]").first().isVisible()).toBe(true);
    expect(console.filter((line) => /must name this host in script-src/.test(line))).toHaveLength(
      1,
    );
  });

  test("the next click tries again", async () => {
    let isDown = true;
    const { box } = await openWith((route) => (isDown ? route.abort() : route.continue()));
    await box.getByRole("tab", { name: "Sources" }).click();
    await box.locator("[part=notice]").waitFor();
    isDown = false;
    await box.getByRole("tab", { name: "Sources" }).click();
    await expect.poll(() => box.locator("[part=report]").count()).toBeGreaterThan(0);
  });
});
