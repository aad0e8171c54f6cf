/**
 * When a box is drawn.
 *
 * Drawn means: the headline of the first row is laid out, visible (`checkVisibility`) and in the reader's view, frames
 * around it included, as IntersectionObserver says in the very frame that shows it. Every document looks for the
 * headline at each animation frame, because mutations inside shadow trees cannot be observed from outside; the look costs
 * every contestant the same. Counted from the navigation of the page (`timeOrigin`), in ms.
 */
import type { BrowserContext } from "playwright-core";
import type { Contestant } from "../rivals/contestant.ts";

declare global {
  interface Window {
    tellDrawn: (at: number, words: string) => Promise<void>;
  }
}

function watch({ selector, host }: Contestant["row"]): void {
  const find = (): Element | null | undefined =>
    (host === undefined ? document : document.querySelector(host)?.shadowRoot)?.querySelector(
      selector,
    );
  const observer = new IntersectionObserver((entries) => {
    const seen = entries.find(
      ({ isIntersecting, intersectionRect, target }) =>
        isIntersecting &&
        intersectionRect.height > 0 &&
        target.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    );
    if (!seen) {
      // Laid out, but out of view or invisible: look again at the next frame, the observer tells of changes only.
      for (const { target } of entries) observer.unobserve(target);
      requestAnimationFrame(step);
      return;
    }
    observer.disconnect();
    void window.tellDrawn(performance.timeOrigin + seen.time, seen.target.textContent ?? "");
  });
  const step = (): void => {
    const row = find();
    if (row && row.getClientRects().length > 0) observer.observe(row);
    else requestAnimationFrame(step);
  };
  step();
}

export interface Drawn {
  /** Milliseconds since the epoch. */
  at: number;
  /** Of the headline. */
  words: string;
}

/** Makes every page of the context tell when its first row is drawn; call `wait` after the navigation has begun. */
export async function watchDrawing(
  context: BrowserContext,
  row: Contestant["row"],
): Promise<{ wait: (patience: number) => Promise<Drawn> }> {
  const { promise, resolve } = Promise.withResolvers<Drawn>();
  await context.exposeBinding("tellDrawn", (_, at: number, words: string) =>
    resolve({ at, words }),
  );
  await context.addInitScript(watch, row);
  return {
    wait: (patience) => {
      const { promise: late, reject } = Promise.withResolvers<Drawn>();
      const timer = setTimeout(
        () => reject(new Error(`nothing was drawn at ${row.selector} within ${patience} ms`)),
        patience,
      );
      return Promise.race([promise, late]).finally(() => clearTimeout(timer));
    },
  };
}
