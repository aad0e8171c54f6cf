/** JavaScript expressions about a box, for EnginePage.run. `root`: its shadow root, or the document of the iframe page. */
import { waitFor, type EnginePage } from "./engine.ts";

export const ROOT = `document.querySelector("key-developments").shadowRoot`;

export const isDrawn = (root = ROOT): string =>
  `!!${root}.querySelector("[part=box] [part=summary]")`;

/** Whether the details have arrived, print styles included. */
export const isLoaded = (root = ROOT): string => `!!${root}?.querySelector("[part=print]")`;

export const click = (selector: string, root = ROOT): string =>
  `(${root}.querySelector(${JSON.stringify(selector)}).click(), true)`;

export const isShown = (selector: string, root = ROOT): string =>
  `(${root}.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect().height ?? 0) > 0`;

/** Opens a row and shows each view. */
export async function useViews(page: EnginePage, root = ROOT, ...frames: number[]): Promise<void> {
  await waitFor(page, isDrawn(root), ...frames);
  await page.run(click("[part=summary]", root), ...frames);
  await waitFor(page, isShown("details[open] [part=body]", root), ...frames);
  for (const view of [1, 2, 0]) {
    // A tab may show its view only once the content behind the first view has arrived.
    await page.run(click(`#kd-tab-${view}`, root), ...frames);
    await waitFor(page, isShown(`#kd-view-${view} :is(table, ol, ul, dl)`, root), ...frames);
  }
}
