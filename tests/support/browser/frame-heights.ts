/** Frames of the iframe page on a publisher's page, and their heights. */
import { expect } from "vitest";
import type { Page } from "playwright-core";
import { FRAME_PAGE } from "./embeds.ts";

/** An iframe as publishers write it, too low for its box. */
export const makeFrame = ({ width = 500, style = "", attributes = "", hash = "" } = {}): string =>
  `<iframe src="${FRAME_PAGE}${hash}" title="Key developments" width="${width}" height="300" style="border:0;${style}" ${attributes}></iframe>`;

/** The height of each frame, and that which the document in it needs: without filling the frame. */
export async function readHeights(page: Page): Promise<{ frame: number; content: number }[]> {
  const frames = await page.locator("iframe").all();
  return Promise.all(
    frames.map(async (element) => ({
      frame: await element.evaluate((frame) => frame.getBoundingClientRect().height),
      content: await element
        .contentFrame()
        .locator("[part=box]")
        .evaluate((box) => {
          const { cssText } = box.style;
          box.style.setProperty("min-height", "0", "important");
          const { height } = document.documentElement.getBoundingClientRect();
          box.style.cssText = cssText;
          return Math.ceil(height);
        }),
    })),
  );
}

/** Waits until the page's first frame has the height of its box. `edges`: border and padding of the frame itself. */
export async function expectFit(page: Page, edges = 0): Promise<void> {
  await expect
    .poll(async () => {
      const [height] = await readHeights(page);
      return height!.frame - height!.content - edges;
    })
    .toBe(0);
}
