/**
 * When a box is drawn: in the first frame in which the headline of its first row is laid out and visible. Every document, that of an
 * iframe too, looks for it at each animation frame, because mutations in shadow trees cannot be observed from outside; that costs every
 * contestant the same.
 */
import type { BrowserContext } from "playwright-core";
import type { RowLocation } from "./contestants.ts";

declare global {
  interface Window {
    reportDrawn: (time: number) => Promise<void>;
  }
}

function watch({ selector, host, count = 1 }: RowLocation): void {
  const isDrawn = (root: ParentNode | null): boolean => {
    const row = root?.querySelector(selector);
    return (
      !!row?.textContent?.trim() &&
      row.getClientRects().length > 0 &&
      row.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    );
  };
  const step = (time: number): void => {
    const hosts = host ? [...document.querySelectorAll(host)] : [];
    const roots = host ? hosts.map(({ shadowRoot }) => shadowRoot) : [document];
    if (roots.filter(isDrawn).length >= count)
      void window.reportDrawn(performance.timeOrigin + time);
    else requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}

/** Makes every page of the context report when its box is drawn, in ms since the epoch. */
export async function watchDrawing(
  context: BrowserContext,
  row: RowLocation,
): Promise<{ drawn: Promise<number> }> {
  const { promise, resolve } = Promise.withResolvers<number>();
  await context.exposeBinding("reportDrawn", (_, time: number) => resolve(time));
  await context.addInitScript(watch, row);
  return { drawn: promise };
}
