/** What a page measures of itself in the browser. */
import type { Frame, Page } from "playwright-core";

/** CSS pixels by which the page scrolls horizontally. */
export const readOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The sum of the layout shifts that no input caused (Layout Instability). `since`: milliseconds after navigation. */
export const readLayoutShift = (page: Page | Frame, since = 0): Promise<number> =>
  page.evaluate(async (start) => {
    const entries: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => void entries.push(...list.getEntries()));
    observer.observe({ type: "layout-shift", buffered: true });
    // Buffered entries are delivered in a separate task, before the frame after next.
    for (let frame = 0; frame < 2; frame++)
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    return [...entries, ...observer.takeRecords()]
      .filter((entry) => entry.startTime >= start && Reflect.get(entry, "hadRecentInput") !== true)
      .reduce((sum, entry) => sum + Number(Reflect.get(entry, "value")), 0);
  }, since);
