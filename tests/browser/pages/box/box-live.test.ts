/** A newer edition while a box is open, live or frozen: nothing moves before the reader asks for it. And the box offline. */
import type { Locator } from "playwright-core";
import { describe, expect, test } from "vitest";
import { usePublisher } from "../../../support/browser/publisher.ts";
import { returnToTab, EDITIONS, openLive } from "../../../support/story/story-editions.ts";

const publisher = usePublisher();

const open = async (attributes = "") => {
  const visit = await openLive(publisher, attributes);
  return { ...visit, box: visit.page.locator("[part=box]") };
};

/** Headlines in document order, and whether each row is open. */
const rows = (box: Locator): Promise<[string | undefined, boolean][]> =>
  box
    .locator("[part=development]")
    .evaluateAll((all) =>
      all.map((row) => [
        row.querySelector("[part=headline]")?.textContent,
        row.hasAttribute("open"),
      ]),
    );

test("open rows and the focus stay when a newer edition is announced and when it is shown", async () => {
  const { page, box, publish } = await open();
  const third = box.locator("[part=summary]").nth(2);
  await third.click();
  const before = await rows(box);
  expect(await box.locator("[part=edition]").innerText()).toContain("8 March 2019");
  const id = await box.locator("[part=development]").nth(2).getAttribute("id");
  publish();
  await returnToTab(page);
  const status = box.getByRole("status");
  await status.getByText("1 new development").waitFor();
  expect(await rows(box)).toEqual(before);
  expect(await third.evaluate((element) => element.matches(":focus"))).toBe(true);

  await box.getByRole("button", { name: "Show", exact: true }).click();
  await expect.poll(async () => (await rows(box)).length).toBe(before.length + 1);
  expect((await rows(box)).filter(([, opened]) => opened)).toEqual(
    before.filter(([, opened]) => opened),
  );
  expect(await box.locator(`#${id}`).getAttribute("open")).toBe("");
  expect(await box.locator("[part~=new]").allInnerTexts()).toEqual(["New"]);
  expect(await box.locator("[part=edition]").innerText()).toContain("9 March 2019");
});

const countChecks = (requests: readonly { url: () => string }[]): number =>
  requests.filter((request) => request.url().includes("/content")).length;

test("a live box checks for a newer edition by itself only with refresh, and at most every 30 seconds", async () => {
  const quiet = await open();
  await quiet.page.clock.runFor(600_000);
  expect(countChecks(quiet.requests)).toBe(1);
  const eager = await open(`refresh="60"`);
  await eager.page.clock.runFor(59_000);
  expect(countChecks(eager.requests)).toBe(1);
  await eager.page.clock.runFor(2_000);
  await expect.poll(() => countChecks(eager.requests)).toBe(2);
  await returnToTab(eager.page);
  await returnToTab(eager.page);
  expect(countChecks(eager.requests)).toBe(2);
});

describe("a frozen box", () => {
  test("names the day at which it is frozen, and never checks for a newer edition", async () => {
    const { page, box, publish, requests } = await open(`edition="${EDITIONS.first}"`);
    expect(await box.locator("[part=period]").innerText()).toContain("Frozen at 8 March 2019");
    publish();
    await returnToTab(page);
    await page.clock.runFor(120_000);
    await returnToTab(page);
    expect(countChecks(requests)).toBe(1);
    expect(await box.locator("[part=notice]").count()).toBe(0);
  });

  test("announces a newer edition with notice, and moves nothing", async () => {
    const { page, box, publish } = await open(`edition="${EDITIONS.first}" notice`);
    const before = await rows(box);
    publish();
    await page.clock.runFor(31_000);
    await returnToTab(page);
    await box
      .locator("[part=notice]")
      .filter({ hasText: /newer edition|1 new development/ })
      .waitFor();
    expect(await rows(box)).toEqual(before);
  });
});

test("the focus moves to the first new development when the button that showed it disappears", async () => {
  const { page, box, publish } = await open();
  publish();
  await returnToTab(page);
  const show = box.getByRole("button", { name: "Show", exact: true });
  await show.waitFor();
  await show.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => show.count()).toBe(0);
  const focused = box.locator("[part=development]:has([part~=new]) > [part=summary]");
  await expect.poll(() => focused.evaluate((element) => element.matches(":focus"))).toBe(true);
});

test("a new development beyond the limit is shown and focused", async () => {
  const { page, box, publish } = await open(`limit="1" order="oldest"`);
  publish();
  await returnToTab(page);
  const show = box.getByRole("button", { name: "Show", exact: true });
  await show.click();
  const added = box.locator("[part=development]:has([part~=new]) > [part=summary]");
  await expect.poll(() => added.evaluate((element) => element.matches(":focus"))).toBe(true);
  expect(await added.isVisible()).toBe(true);
});

test("the box reports and redraws nothing while the edition is the same", async () => {
  const { page, box } = await open();
  await page.evaluate(() => {
    window.changes = 0;
    const root = document.querySelector("key-developments")!.shadowRoot!;
    new MutationObserver((records) => (window.changes += records.length)).observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  const response = page.waitForResponse(/from=/);
  await returnToTab(page);
  await (await response).finished();
  // The box reads the response in tasks before this frame.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  expect(await page.evaluate(() => window.changes)).toBe(0);
  expect(await box.locator("[part=notice]").count()).toBe(0);
});

test("the box keeps its last content and the day of its edition when offline", async () => {
  const { page, box, publish, console } = await open(`refresh="60"`);
  const before = await box.innerText();
  publish();
  await page.context().setOffline(true);
  await page.unrouteAll();
  await page.clock.runFor(61_000);
  await returnToTab(page);
  expect(await box.innerText()).toBe(before);
  expect(before).toContain("Edition of 8 March 2019");
  expect(console.filter((line) => line.includes("key-developments:"))).toEqual([]);
});

test("a box that becomes frozen after it is drawn, as frameworks set attributes, also announces the newer edition", async () => {
  const { page, box, publish } = await open();
  publish();
  await page.locator("key-developments").evaluate((element, edition) => {
    element.setAttribute("notice", "");
    element.setAttribute("edition", edition);
  }, EDITIONS.first);
  const status = box.getByRole("status");
  await status.getByText("1 new development").waitFor();
  // The details come when the browser is idle.
  await page.clock.runFor(6000);
  expect(await status.textContent()).toBe("1 new development");
});

declare global {
  // oxlint-disable-next-line no-var -- a global of the page
  var changes: number;
}
