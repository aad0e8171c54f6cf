/**
 * Pages as a phone on a slow network loads them: Chromium's emulation of 150 ms and 1.6 Mbit/s ("slow 4G"), and a main thread four times
 * slower. The emulation delays each request once; it does not model the round trips that open a connection.
 */
import type { Browser, Page } from "playwright-core";

const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** Opens a page in a new context, without a cache. `slowdown`: how many times slower the main thread runs. */
export async function openThrottledPage(
  browser: Browser,
  { slowdown = 4, width = 1024 } = {},
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 768 }, locale: "en-GB" });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", SLOW_4G);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  return page;
}
