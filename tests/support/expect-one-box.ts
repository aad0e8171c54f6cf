/** Where the boxes of a page are. */
import type { Page } from "playwright-core";
import { expect } from "vitest";

export const countBoxes = async (page: Page): Promise<number> =>
  page.locator("key-developments [part=box]").count();

/** Expects one box, between the two paragraphs of the article. */
export async function expectOneBox(page: Page): Promise<void> {
  await page.locator("key-developments [part=box]").first().waitFor();
  // Late scripts, and the second after `load` at which a tag without a place gives up.
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
