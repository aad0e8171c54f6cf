/** Requests of a box whose attributes change. What each attribute changes is tested without a service. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { script, service } from "../../../support/browser/embeds.ts";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { STORY } from "../../../support/story/story.ts";
import { visibleRows, drawnBox } from "../../../support/browser/use-box.ts";

const publisher = usePublisher();

const set = (page: Page, attributes: Record<string, string | null>) =>
  page.locator("key-developments").evaluate((box, values) => {
    for (const [name, value] of Object.entries(values))
      if (value === null) box.removeAttribute(name);
      else box.setAttribute(name, value);
  }, attributes);

const rows = (page: Page) => visibleRows(page);
const open = async () => {
  const visit = await publisher.open(article(script()));
  await drawnBox(visit.page);
  return visit;
};

test("the order can change any number of times with one request for content", async () => {
  const { page, requests } = await open();
  const first = () => page.locator("[part=headline]").first().innerText();
  const newest = await first();
  await set(page, { order: "oldest" });
  await expect.poll(first).not.toBe(newest);
  await set(page, { order: "newest" });
  await expect.poll(first).toBe(newest);
  await set(page, { order: "oldest" });
  await expect.poll(first).not.toBe(newest);
  expect(requests.filter((request) => request.url().includes("/content"))).toHaveLength(1);
});

test("the last change wins, whichever response arrives first", async () => {
  const { page } = await open();
  let release: (() => void) | undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/content?**lang=de*", async (route) => {
    await released;
    await route.continue();
  });
  await set(page, { lang: "de" });
  const slow = page.waitForResponse(/lang=de/);
  await set(page, { lang: "fr" });
  await expect.poll(() => page.locator("[part=box]").getAttribute("lang")).toBe("fr");
  release!();
  await (await slow).finished();
  expect(await page.locator("[part=box]").getAttribute("lang")).toBe("fr");
});

test("two boxes of one story keep different languages", async () => {
  const { page } = await publisher.open(
    article(`<script src="${service}/embed/${STORY}.de.js"></script>${script()}`),
  );
  const languages = () =>
    page.locator("[part=box]").evaluateAll((boxes) => boxes.map((box) => box.getAttribute("lang")));
  await expect.poll(languages).toEqual(["de", "en"]);
  await page
    .locator("key-developments")
    .first()
    .evaluate((box) => box.setAttribute("limit", "2"));
  await expect.poll(() => rows(page).count()).toBe(2);
  expect(await languages()).toEqual(["de", "en"]);
});
