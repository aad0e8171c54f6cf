/** Live and frozen boxes: what each announces of a newer edition; nothing moves before the reader asks for it. */
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { usePublisher } from "../../../support/browser/publisher.ts";
import { returnToTab, EDITIONS, openLive } from "../../../support/story/story-editions.ts";

const service = inject("service");
const publisher = usePublisher();

const open = async (attributes = "") => openLive(publisher, service, attributes);

const rows = (page: Page) =>
  page.locator("[part=list]").first().locator("[part~=row]:not([hidden])").count();
const listContentRequests = (requests: readonly { url: () => string }[]) =>
  requests.filter((request) => request.url().includes("/content"));

describe("a live box", () => {
  test("names the day of its edition, and announces new developments when the reader returns", async () => {
    const { page, publish } = await open();
    expect(await page.locator("[part=edition]").innerText()).toContain("8 March 2019");
    const before = await rows(page);
    publish();
    await returnToTab(page);
    await page.getByRole("status").getByText("1 new development").waitFor();
    expect(await rows(page)).toBe(before);
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect.poll(() => rows(page)).toBe(before + 1);
    expect(await page.locator("[part=edition]").innerText()).toContain("9 March 2019");
    expect(await page.locator("[part~=new]").count()).toBe(1);
  });

  test("checks for a newer edition by itself only with refresh, and at most every 30 seconds", async () => {
    const quiet = await open();
    await quiet.page.clock.runFor(600_000);
    expect(listContentRequests(quiet.requests)).toHaveLength(1);
    const eager = await open(`refresh="60"`);
    await eager.page.clock.runFor(59_000);
    expect(listContentRequests(eager.requests)).toHaveLength(1);
    await eager.page.clock.runFor(2_000);
    await expect.poll(() => listContentRequests(eager.requests).length).toBe(2);
    await returnToTab(eager.page);
    await returnToTab(eager.page);
    expect(listContentRequests(eager.requests)).toHaveLength(2);
  });
});

describe("a frozen box", () => {
  test("names the day at which it is frozen, and never checks for a newer edition", async () => {
    const { page, publish, requests } = await open(`edition="${EDITIONS.first}"`);
    expect(await page.locator("[part=period]").innerText()).toContain("Frozen at 8 March 2019");
    publish();
    await returnToTab(page);
    await page.clock.runFor(120_000);
    await returnToTab(page);
    expect(listContentRequests(requests)).toHaveLength(1);
    expect(await page.locator("[part=notice]").count()).toBe(0);
  });

  test("shows the same edition after a newer one is published", async () => {
    const { page, publish } = await open(`edition="${EDITIONS.first}"`);
    const before = await page.locator("[part=box]").innerText();
    publish();
    await page.reload();
    await page.locator("[part=box]").waitFor();
    expect(await page.locator("[part=box]").innerText()).toBe(before);
  });

  test("announces a newer edition with notice, and moves nothing", async () => {
    const { page, publish } = await open(`edition="${EDITIONS.first}" notice`);
    const before = await rows(page);
    publish();
    await page.clock.runFor(31_000);
    await returnToTab(page);
    await page.locator("[part=notice]").waitFor();
    expect(await page.locator("[part=notice]").innerText()).toMatch(
      /newer edition|1 new development/,
    );
    expect(await rows(page)).toBe(before);
  });
});
