/** How many boxes a page has, and where. */
import type { Page } from "playwright-core";
import { expect } from "vitest";

export const countBoxes = async (page: Page): Promise<number> =>
  page.locator("key-developments [part=box]").count();

/** Expects one box, between the two paragraphs of the article (publisher.ts). */
export async function expectOneBox(page: Page): Promise<void> {
  await page.locator("key-developments [part=box]").first().waitFor();
  // Late scripts run first, and a tag without a place gives up a second after `load`.
  await page.waitForLoadState("networkidle");
  expect(await countBoxes(page)).toBe(1);
  const [before, box, after] = await Promise.all(
    ["#before", "key-developments", "#after"].map(
      async (selector) => (await page.locator(selector).boundingBox())!.y,
    ),
  );
  expect(before).toBeLessThan(box!);
  expect(box).toBeLessThan(after!);
}
