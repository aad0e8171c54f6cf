/** Signs that a reader is about to use the box. */
const SIGNS = ["pointerover", "focusin", "touchstart"];

const savesData = (): boolean => {
  // Only Chromium has it.
  const connection: { saveData?: boolean } | undefined = Reflect.get(navigator, "connection");
  return !!connection?.saveData;
};

/**
 * Runs `load` when the browser is idle, or when the reader hovers over, focuses or touches `element`, whichever is first; with Save-Data
 * only on the reader's action. `load` may run more than once. `signal` ends it.
 */
export function whenIdle(element: Element, load: () => void, signal: AbortSignal): void {
  for (const sign of SIGNS)
    element.addEventListener(sign, load, { once: true, passive: true, signal });
  if (savesData()) return;
  const run = (): void => {
    if (!signal.aborted) load();
  };
  // Safari has no `requestIdleCallback`.
  if ("requestIdleCallback" in window) requestIdleCallback(run, { timeout: 5000 });
  else setTimeout(run, 1000);
}
