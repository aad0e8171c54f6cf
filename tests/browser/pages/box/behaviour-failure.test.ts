/** The behaviour of a story's script where its first address, or both, do not have it. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { STORY_SCRIPT } from "../../../support/browser/embeds.ts";
import { usePublisher } from "../../../support/browser/publisher.ts";
import { BEHAVIOUR, showSources, useBehaviour } from "../../../support/browser/use-behaviour.ts";
import { STORY } from "../../../support/story/story.ts";

const publisher = usePublisher();
const openWith = useBehaviour(publisher);

test("all boxes share one module, also where only the second address has it", async () => {
  const { page, requests } = await openWith((route) =>
    route.request().url().includes("?") ? route.continue() : route.abort(),
  );
  const boxes = page.locator("key-developments");
  await showSources(boxes.first());
  await page.evaluate((story) => {
    const box = document.createElement("key-developments");
    box.setAttribute("story", story);
    document.body.append(box);
  }, STORY);
  await showSources(boxes.nth(1));
  const modules = requests.map((request) => request.url()).filter((url) => BEHAVIOUR.test(url));
  expect(modules).toEqual([modules[0], `${modules[0]}?1`]);
});

test("a script without the behaviour in its place is passed over for the second address", async () => {
  const { box } = await openWith((route) =>
    route.request().url().includes("?")
      ? route.continue()
      : route.fulfill({
          body: "(() => {})();",
          contentType: "text/javascript",
          headers: { "access-control-allow-origin": "*" },
        }),
  );
  await showSources(box);
  expect(await box.locator("[part=report]").count()).toBeGreaterThan(1);
});

/** Resolves when the second address has failed, too. */
const waitForFailure = (page: Page): Promise<unknown> =>
  page.waitForEvent("requestfailed", (request) => request.url().endsWith("?1"));

const nextTask = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => setTimeout(done)));

describe("when the behaviour cannot be loaded", () => {
  test("the first view stays, and nothing is said until the reader needs it", async () => {
    let failure: Promise<unknown> | undefined;
    const { page, box, console } = await openWith((route) => route.abort(), {
      prepare: async (page) => void (failure = waitForFailure(page)),
    });
    await failure;
    await nextTask(page);
    expect(console.filter((line) => line.includes("key-developments:"))).toEqual([]);
    await box.getByRole("tab", { name: "Sources" }).click();
    await box.locator("[part=notice]", { hasText: "could not be loaded" }).waitFor();
    expect(await box.locator("[part=headline]").first().isVisible()).toBe(true);
    expect(console.filter((line) => /behaviour|bridge-library/.test(line))).toHaveLength(1);
  });

  test("a box that was removed while the reader waited throws nothing", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    // Of another origin, the browser would report no error.
    const body = await (await fetch(STORY_SCRIPT)).text();
    const src = publisher.put("/copy.js", { body, type: "text/javascript" });
    const { page, box } = await openWith(
      async (route) => {
        await promise;
        await route.abort();
      },
      { html: `<script src="${new URL(src).pathname}"></script>` },
    );
    await box.getByRole("tab", { name: "Sources" }).click();
    await box.evaluate((element) => {
      addEventListener("unhandledrejection", () => Reflect.set(window, "rejected", true));
      element.previousElementSibling!.remove();
      element.remove();
    });
    const failure = waitForFailure(page);
    resolve();
    await failure;
    await nextTask(page);
    expect(await page.evaluate(() => Reflect.get(window, "rejected"))).toBeUndefined();
  });

  test("the next click tries again", async () => {
    let isDown = true;
    const { box } = await openWith((route) => (isDown ? route.abort() : route.continue()));
    await box.getByRole("tab", { name: "Sources" }).click();
    await box.locator("[part=notice]").waitFor();
    isDown = false;
    await showSources(box);
    expect(await box.locator("[part=report]").count()).toBeGreaterThan(1);
  });
});
