/** What a reader of a publisher's page sees of the box at a moment. */
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";

export interface Sight {
  /** Ids of the developments that are laid out. */
  rows: string[];
  /** The publisher's fallback link, where it is what the reader sees. */
  fallback: boolean;
  /** What the live region says, and whether it is there to be seen: a failure, or news. */
  message: string;
  notice: boolean;
}

export interface Reader {
  context: BrowserContext;
  page: Page;
  /** Uncaught exceptions that reached the publisher's page. */
  errors: string[];
}

export async function openReader(
  browser: Browser,
  url: string,
  context?: BrowserContext,
): Promise<Reader> {
  const own = context ?? (await browser.newContext({ viewport: { width: 1024, height: 2000 } }));
  const page = await own.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(url, { waitUntil: "load" });
  await page.waitForLoadState("networkidle");
  return { context: own, page, errors };
}

/** Looks into the page, or into a frame, where the box is not in a shadow tree. */
export const look = (frame: Page | Frame): Promise<Sight> =>
  frame.evaluate(() => {
    const host = document.querySelector("key-developments");
    const root = host?.shadowRoot ?? document;
    const links = [...document.querySelectorAll("a[href*='/stories/']")];
    return {
      rows: [...root.querySelectorAll("details[id]")]
        .filter((element) => element.getClientRects().length > 0)
        .map(({ id }) => id),
      fallback: links.some((link) => link.getClientRects().length > 0),
      message: root.querySelector("[role=status]")?.textContent?.trim() ?? "",
      notice: root.querySelector("[role=status][part=notice]") !== null,
    };
  });

/** Presses the button that the box shows last: "show all", or "show" for what is new. */
export async function press(frame: Page | Frame): Promise<void> {
  const button = frame.locator("button[part=more]").first();
  await button.click();
}

/** Waits until the box looks as wanted; what it looks like in the end, wanted or not. */
export async function lookUntil(
  frame: Page | Frame,
  wanted: (sight: Sight) => boolean,
  patience = 20_000,
): Promise<Sight> {
  const end = performance.now() + patience;
  for (;;) {
    const sight = await look(frame);
    if (wanted(sight) || performance.now() > end) return sight;
    // A frame at a time: the box draws in frames.
    await frame.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}
