/** A permalink opens its development: in the address of the publisher's page, in a frame, and beyond the limit. */
import type { Locator } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { FRAME_PAGE, script } from "../../../support/browser/embeds.ts";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { drawnBox, waitForDetails } from "../../../support/browser/use-box.ts";

const publisher = usePublisher();

let ids: string[];
beforeAll(async () => {
  const markup = await (await fetch(`${FRAME_PAGE}/fragment`)).text();
  ids = [...markup.matchAll(/<details [^>]*id="([^"]+)"/g)].map(([, id]) => id!);
});

const embed = `<p>${"Words of the article. ".repeat(400)}</p>${script("data-limit=2")}`;

/** Whether the row is open, in view, and focused. */
const isReached = (row: Locator): Promise<boolean> =>
  row.evaluate((element) => {
    const { top } = element.getBoundingClientRect();
    const root = element.getRootNode();
    return (
      element.hasAttribute("open") &&
      top < innerHeight &&
      (root instanceof ShadowRoot || root instanceof Document) &&
      root.activeElement === element.querySelector("summary")
    );
  });

test.for([
  ["the first row", 0],
  ["a reaction", 2],
  ["a row beyond the limit", 4],
] as const)("the fragment in the address of the page opens %s", async ([, at]) => {
  const id = ids.at(at)!;
  const host = publisher.put(`/permalink-${id}`, { body: article(embed) });
  const { page } = await publisher.visit(`${host}#${id}`);
  const row = page.locator(`details#${id}`);
  await expect.poll(() => row.count()).toBe(1);
  await expect.poll(() => isReached(row)).toBe(true);
});

test("a change of the fragment opens another development and leaves the first open", async () => {
  const { page } = await publisher.open(article(embed));
  await drawnBox(page);
  for (const at of [2, 6]) {
    const id = ids[at]!;
    await page.evaluate((hash) => {
      location.hash = hash;
    }, id);
    await expect.poll(() => page.locator(`details#${id}[open]`).count()).toBe(1);
  }
  expect(await page.locator("details[open]").count()).toBe(2);
});

test("the fragment opens a development in the iframe page", async () => {
  const id = ids[4]!;
  const { page } = await publisher.visit(`${FRAME_PAGE}?limit=2#${id}`);
  const row = page.locator(`details#${id}`);
  await expect.poll(() => isReached(row)).toBe(true);
});

test.for(["#after", "#2023-review"])(
  "the fragment %s opens nothing and logs nothing",
  async (hash) => {
    const { page, console } = await publisher.visit(
      publisher.put("/other-fragment", { body: article(embed) }) + hash,
    );
    await waitForDetails(page);
    expect(await page.locator("details[open]").count()).toBe(0);
    expect(console).toEqual([]);
  },
);
