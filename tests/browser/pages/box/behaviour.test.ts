/** A story's script draws the first view; its behaviour is a module, which it loads when the browser is idle. */
import type { Route } from "playwright-core";
import { describe, expect, test } from "vitest";
import { TIMEOUT } from "../../../../widget/element/loading/fetch-json.ts";
import { FRAME_PAGE, script } from "../../../support/browser/embeds.ts";
import { usePublisher } from "../../../support/browser/publisher.ts";
import { readEvents, RECORD } from "../../../support/browser/record-events.ts";
import { BEHAVIOUR, showSources, useBehaviour } from "../../../support/browser/use-behaviour.ts";

const openWith = useBehaviour(usePublisher());

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

describe("what was done before the behaviour was here", () => {
  test("an arrow key on a tab is used later, and turns no page of the host", async () => {
    const { release, handle } = holdRequests();
    const watch = `<script>keys = []; addEventListener("keydown", ({ key }) => keys.push(key))</script>`;
    const { page, box } = await openWith(handle, { html: watch + script() });
    await box.getByRole("tab").first().focus();
    await page.keyboard.press("ArrowLeft");
    release();
    await box.locator("[part=report]").first().waitFor();
    expect(await box.getByRole("tab", { selected: true }).textContent()).toBe("Sources");
    expect(await page.evaluate("keys")).toEqual([]);
  });

  test("what is done later takes no focus from a field that the reader is in by then", async () => {
    const { release, handle } = holdRequests();
    const html = `${script("data-limit=2")}<input aria-label="Comment">`;
    const { page, box } = await openWith(handle, { html });
    await box.locator("[part=more]").click();
    const field = page.getByLabel("Comment");
    await field.focus();
    release();
    await box.locator("[part=more]").waitFor({ state: "hidden" });
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test("a reader who waits for the time limit sees a notice, and then the view that was chosen", async () => {
    const { release, handle } = holdRequests();
    const { page, box } = await openWith(handle, { prepare: (page) => page.clock.install() });
    await box.getByRole("tab", { name: "Sources" }).click();
    expect(await box.locator("[part=notice]").count()).toBe(0);
    await page.clock.fastForward(TIMEOUT);
    await box.locator("[part=notice]", { hasText: "could not be loaded" }).waitFor();
    release();
    await box.locator("[part=report]").first().waitFor();
    expect(await box.locator("[part=notice]").count()).toBe(0);
  });

  test("a new level of the heading leaves the reader's row open", async () => {
    const { release, handle } = holdRequests();
    const { box } = await openWith(handle);
    await box.locator("[part=summary]").first().click();
    await box.evaluate((element) => element.setAttribute("heading-level", "3"));
    release();
    await box.locator("h3[part=heading]").waitFor();
    expect(await box.locator("details[open]").count()).toBe(1);
  });

  test("a link of the page to a development opens it on a connection that saves data", async () => {
    const { page, box } = await openWith((route) => route.continue(), {
      prepare: (page) =>
        page.addInitScript(() =>
          Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
        ),
    });
    const row = box.locator("[part=development]").first();
    const id = await row.getAttribute("id");
    await page.evaluate((hash) => (location.hash = hash), `#${id}`);
    await row.locator("[part=passages]").waitFor();
    expect(await box.locator("details[open]").count()).toBe(1);
  });
});

test("a box works where the content of a new language cannot be fetched", async () => {
  const { release, handle } = holdRequests();
  const { box } = await openWith(handle, {
    prepare: (page) => page.route(/\/content\?/, (route) => route.abort()),
  });
  await box.evaluate((element) => element.setAttribute("lang", "uk"));
  release();
  await showSources(box);
  expect(await box.locator("[part=report]").count()).toBeGreaterThan(1);
});

test("a fragment of the story is taken over with the one module, too", async () => {
  const fragment = await (await fetch(`${FRAME_PAGE}/fragment`)).text();
  const { box, requests } = await openWith((route) => route.continue(), {
    html: fragment + script(),
  });
  await showSources(box);
  expect(requests.slice(2).map((request) => request.url())).toEqual([
    expect.stringMatching(BEHAVIOUR),
  ]);
});

test("a first view is ready once, and one request brings its behaviour and its details", async () => {
  const { page, box, requests, errors, console } = await openWith((route) => route.continue(), {
    html: RECORD + script(),
  });
  await showSources(box);
  await page.waitForLoadState("networkidle");
  expect(requests.slice(2).map((request) => request.url())).toEqual([
    expect.stringMatching(BEHAVIOUR),
  ]);
  expect(await readEvents(page)).toEqual(["kd-ready"]);
  expect([...errors, ...console]).toEqual([]);
});
