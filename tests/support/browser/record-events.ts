/** The events that a box sends to its page, in order, and the page's uncaught errors among them. */
import type { Page } from "playwright-core";

/** A script for the page, before the box. */
export const RECORD = `<script>
  window.recorded = [];
  for (const name of ["kd-ready", "kd-error"]) document.addEventListener(name, () => recorded.push(name));
  window.onerror = () => recorded.push("onerror");
  window.onunhandledrejection = () => recorded.push("onunhandledrejection");
</script>`;

/** Their names. */
export const readEvents = async (page: Page): Promise<string[]> => page.evaluate("recorded");
