/** A reader's page, and what the reader sees of the box at a moment; in any browser that puppeteer drives. */
import { setTimeout } from "node:timers/promises";
import type { BrowserContext, Page } from "puppeteer-core";

declare global {
  interface Window {
    /** What an error reporter of the page would record: errors, and unhandled rejections as "rejected: TypeError: …". */
    pageErrors: string[];
  }
}

/**
 * Opens a page. For a reader who saves data, the box fetches what is behind the first view on demand; else the page is returned when the
 * box has fetched it.
 */
export async function openReader(
  context: BrowserContext,
  url: string,
  savesData = true,
): Promise<Page> {
  const page = await context.newPage();
  await page.evaluateOnNewDocument((saveData) => {
    Object.defineProperty(navigator, "connection", { value: { saveData } });
    window.pageErrors = [];
    addEventListener("error", ({ message }) => window.pageErrors.push(message));
    addEventListener("unhandledrejection", ({ reason }) =>
      window.pageErrors.push(`rejected: ${String(reason)}`),
    );
  }, savesData);
  await page.goto(url, { waitUntil: savesData ? "load" : "networkidle0" });
  return page;
}

export const observe = (page: Page) =>
  page.evaluate(() => {
    const box = document.querySelector("key-developments");
    const root = box?.shadowRoot ?? document;
    const countVisible = (selector: string, parent: ParentNode | null = root): number =>
      [...(parent?.querySelectorAll(selector) ?? [])].filter((found) => found.checkVisibility())
        .length;
    return {
      /** Developments that are laid out. */
      rows: countVisible("details[id]"),
      /** Whether the publisher's fallback link is in view. */
      hasFallback: countVisible("a", box) > 0,
      /** Text of the live region: a failure, or that there is a newer edition. */
      notice: root.querySelector("[part~=notice]")?.textContent?.trim() ?? "",
      errors: window.pageErrors,
    };
  });
export type Observation = Awaited<ReturnType<typeof observe>>;

/** Waits until the reader sees what is expected, 10 s at most; resolves to the last observation, expected or not. */
export async function observeUntil(
  page: Page,
  isExpected: (observation: Observation) => boolean,
): Promise<Observation> {
  const end = performance.now() + 10_000;
  for (;;) {
    const observation = await observe(page);
    if (isExpected(observation) || performance.now() > end) return observation;
    await setTimeout(50);
  }
}

/** Clicks the first element of the page, shadow trees included, that matches. */
export const press = (page: Page, selector: string): Promise<unknown> =>
  page.$eval(`>>> ${selector}`, (element) => element instanceof HTMLElement && element.click());
