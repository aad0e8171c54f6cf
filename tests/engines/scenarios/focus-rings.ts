/** Focus rings, by the pixels of a screenshot: nothing else reveals an ancestor that clips them in one engine. */
import { expect } from "vitest";
import { FRAME_PAGE, script } from "../../support/browser/embeds.ts";
import { article } from "../../support/browser/publisher.ts";
import { click, isDrawn, isShown, ROOT } from "../box-expressions.ts";
import { waitFor, type EnginePage } from "../engine.ts";
import { openPage } from "../host.ts";
import type { Scenario } from "../run-scenarios.ts";

/** Source of functions for the page. `root`: expression of the box's root. */
const install = (root: string): string => `(() => {
  window.controls = () => {
    const byPart = new Map();
    for (const control of ${root}.querySelectorAll("a[href], button, summary"))
      if (control.checkVisibility() && control.getClientRects().length === 1) {
        const part = control.getAttribute("part") ?? control.parentElement.getAttribute("part");
        if (!byPart.has(part)) byPart.set(part, control);
      }
    return byPart;
  };
  // Where the ring is drawn: three points on each side, four pixels out.
  window.focusControl = (part) => {
    const control = controls().get(part);
    control.scrollIntoView({ block: "center" });
    control.focus({ preventScroll: true });
    const { left, top, width, height } = control.getBoundingClientRect();
    return [0.25, 0.5, 0.75].flatMap((share) => [
      [left + share * width, top - 4],
      [left + share * width, top + height + 4],
      [left - 4, top + share * height],
      [left + width + 4, top + share * height],
    ]);
  };
  // How much redder than grey the picture is at each point or beside it.
  window.readRedness = async (png, points) => {
    const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = document.createElement("canvas");
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0);
    return points.map(([x, y]) => {
      const { data } = context.getImageData(Math.floor(x) - 1, Math.floor(y) - 1, 3, 3);
      return Math.max(...Array.from({ length: 9 }, (_, pixel) => data[pixel * 4] - data[pixel * 4 + 1]));
    });
  };
  return true;
})()`;

/** Whether the ring around the control with this part is complete. The window may lag behind the document by some frames. */
async function isRingComplete(page: EnginePage, part: string): Promise<boolean> {
  for (let attempt = 0; attempt < 10; attempt++) {
    const points = await page.run<number[][]>(`focusControl("${part}")`);
    const png = await page.screenshot();
    const redness = await page.run<number[]>(`readRedness("${png}", ${JSON.stringify(points)})`);
    if (redness.every((red) => red > 60)) return true;
  }
  return false;
}

/** Parts of the controls in the open view whose ring is clipped. */
async function findClipped(page: EnginePage): Promise<string[]> {
  const clipped: string[] = [];
  for (const part of await page.run<string[]>("[...controls().keys()]"))
    if (!(await isRingComplete(page, part))) clipped.push(part);
  return clipped;
}

async function findClippedInViews(page: EnginePage, root: string): Promise<string[]> {
  await waitFor(page, isDrawn(root));
  await page.run(install(root));
  await page.run(click("[part=summary]", root));
  await waitFor(page, isShown("details[open] [part=body]", root));
  // Rings are drawn only for keyboard users.
  await page.press("Tab");
  const clipped: string[] = [];
  for (const view of [1, 2, 0]) {
    await page.run(click(`#kd-tab-${view}`, root));
    await waitFor(page, isShown(`#kd-view-${view} :is(table, ol, ul, dl)`, root));
    clipped.push(...(await findClipped(page)));
  }
  return clipped;
}

export const FOCUS_RINGS: Scenario[] = [
  [
    "the focus ring of every control is complete, in the page and in the iframe",
    async ({ page }) => {
      await openPage(page, article(script()));
      expect(await findClippedInViews(page, ROOT)).toEqual([]);
      await page.open(`${FRAME_PAGE}?theme=light`);
      expect(await findClippedInViews(page, "document")).toEqual([]);
    },
  ],
];
