/**
 * When a box is drawn: in the first frame in which the headline of its first row is laid out and visible, in an iframe inside its
 * height. Every document, that of an iframe too, looks for it at each animation frame, because mutations in shadow trees cannot be
 * observed from outside; that costs every contestant the same.
 */
import type { Browser } from "playwright-core";
import { openThrottledPage } from "./throttled-page.ts";

/** Where the headline of the first row is: in the page, or in the open shadow trees of the hosts. */
export interface RowLocation {
  selector: string;
  host?: string;
  /** Hosts that must have drawn their first row; 1 by default. */
  count?: number;
}

const DRAWN = "drawn at ";

/** Logs the time, in ms since the epoch. */
function watch([{ selector, host, count = 1 }, prefix]: readonly [RowLocation, string]): void {
  const isDrawn = (root: ParentNode | null): boolean => {
    const row = root?.querySelector(selector);
    return (
      !!row?.textContent?.trim() &&
      row.getClientRects().length > 0 &&
      // An iframe without its height cuts off what is below.
      (parent === self || row.getBoundingClientRect().bottom <= innerHeight) &&
      row.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    );
  };
  const step = (time: number): void => {
    const hosts = host ? [...document.querySelectorAll(host)] : [];
    const roots = host ? hosts.map(({ shadowRoot }) => shadowRoot) : [document];
    if (roots.filter(isDrawn).length >= count)
      // oxlint-disable-next-line no-console -- it reaches the driver from every frame
      console.debug(prefix, performance.timeOrigin + time);
    else requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}

/** Milliseconds from navigation, on a slow network and a slow main thread. Throws if nothing is drawn within 30 s. */
export async function timeToBox(browser: Browser, url: string, row: RowLocation): Promise<number> {
  await using page = await openThrottledPage(browser);
  await page.addInitScript(watch, [row, DRAWN] as const);
  const drawn = page.waitForEvent("console", (message) => message.text().startsWith(DRAWN));
  await page.goto(url, { waitUntil: "commit" });
  const start = await page.evaluate(() => performance.timeOrigin);
  return parseFloat((await drawn).text().slice(DRAWN.length)) - start;
}
