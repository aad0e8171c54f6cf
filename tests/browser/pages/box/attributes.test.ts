/** Attributes are live: a change updates the box, without an unnecessary request or change of the DOM. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { script, service } from "../../../support/browser/embeds.ts";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { KEY_ROWS, STORY } from "../../../support/story/story.ts";

const publisher = usePublisher();

const set = (page: Page, attributes: Record<string, string | null>) =>
  page.locator("key-developments").evaluate((box, values) => {
    for (const [name, value] of Object.entries(values))
      if (value === null) box.removeAttribute(name);
      else box.setAttribute(name, value);
  }, attributes);

const rows = (page: Page) =>
  page.locator("[part=list]").first().locator("[part~=row]:not([hidden])");
const open = async () => {
  const visit = await publisher.open(article(script()));
  await visit.page.locator("[part=box]").waitFor();
  return visit;
};

/** The other options are tested without a service (components/element.test.tsx). */
const cases: [
  name: string,
  attributes: Record<string, string>,
  see: (page: Page) => Promise<unknown>,
  expected: unknown,
][] = [
  [
    "heading-level",
    { "heading-level": "4" },
    (page) => page.locator("[part=heading]").evaluate((h) => h.localName),
    "h4",
  ],
  [
    "theme",
    { theme: "dark" },
    (page) => page.locator("[part=box]").getAttribute("data-theme"),
    "dark",
  ],
];
test.for(cases)(
  "setting %s changes the box, and removing it restores the box",
  async ([, attributes, see, expected]) => {
    const { page } = await open();
    const before = await see(page);
    expect(before).not.toEqual(expected);
    await set(page, attributes);
    await expect.poll(() => see(page)).toEqual(expected);
    await set(page, Object.fromEntries(Object.keys(attributes).map((name) => [name, null])));
    await expect.poll(() => see(page)).toEqual(before);
  },
);

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

test("an invalid value logs one warning and falls back to the default", async () => {
  const { page, console } = await open();
  await set(page, { limit: "many", theme: "pink" });
  await expect.poll(() => console.length).toBe(2);
  await set(page, { limit: "lots" });
  await set(page, { limit: "many" });
  await expect.poll(() => console.length).toBe(3);
  expect(console[0]).toMatch(
    /^warning: key-developments: .*="(many|pink)" is not valid; it accepts/,
  );
  expect(await rows(page).count()).toBe(KEY_ROWS);
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
