/** A reader's page, and what the reader sees of the box at a moment; in any browser that puppeteer drives. */
import { setTimeout } from "node:timers/promises";
import type { Browser, BrowserContext, Page } from "puppeteer-core";

export interface Observation {
  /** Developments that are laid out. */
  rows: number;
  /** Whether the publisher's fallback link is in view. */
  fallback: boolean;
  /** Text of the live region: a failure, or that there is a newer edition. */
  notice: string;
  /** Uncaught errors so far, such as "SyntaxError: …", and unhandled rejections, such as "rejected: TypeError: …". */
  errors: string[];
}

export interface Reader {
  page: Page;
  context: BrowserContext;
}

declare global {
  interface Window {
    /** What an error reporter of the page would record. */
    pageErrors: string[];
  }
}

/**
 * Opens a page in a new context, or in that of another reader, with its cache. For a reader who saves data, the box fetches what is behind
 * the first view on demand; else the page is returned when the box has fetched it.
 */
export async function openReader(
  browser: Browser,
  url: string,
  { other, savesData = true }: { other?: Reader; savesData?: boolean } = {},
): Promise<Reader> {
  const context = other?.context ?? (await browser.createBrowserContext());
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
  return { page, context };
}

export const observe = ({ page }: Reader): Promise<Observation> =>
  page.evaluate(() => {
    const box = document.querySelector("key-developments");
    const root = box?.shadowRoot ?? document;
    const [rows = 0, links = 0] = [
      root.querySelectorAll("details[id]"),
      box?.querySelectorAll("a"),
    ].map(
      (list) => [...(list ?? [])].filter((element) => element.getClientRects().length > 0).length,
    );
    return {
      rows,
      fallback: links > 0,
      notice: root.querySelector("[part~=notice]")?.textContent?.trim() ?? "",
      errors: window.pageErrors,
    };
  });

/** Waits until the reader sees what is expected; resolves to the last observation, expected or not. */
export async function observeUntil(
  reader: Reader,
  isExpected: (observation: Observation) => boolean,
  timeout = 10_000,
): Promise<Observation> {
  const end = performance.now() + timeout;
  for (;;) {
    const observation = await observe(reader);
    if (isExpected(observation) || performance.now() > end) return observation;
    await setTimeout(50);
  }
}

/** Clicks the first element of the box that matches. */
export const press = ({ page }: Reader, selector: string): Promise<void> =>
  page.evaluate((wanted) => {
    const root = document.querySelector("key-developments")?.shadowRoot ?? document;
    root.querySelector<HTMLElement>(wanted)?.click();
  }, selector);
