/**
 * Pages as a phone on a slow network loads them: Chromium's emulation of 150 ms and 1.6 Mbit/s ("slow 4G"), and a main thread four times
 * slower. The emulation delays each request once; it does not model the round trips that open a connection.
 */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { readScriptTime, type TraceEvent } from "./script-time.ts";

export interface MeasuredPage extends AsyncDisposable {
  context: BrowserContext;
  page: Page;
  /** Bytes on the wire, headers included, by URL. */
  transfers: Map<string, number>;
}

/** Opens a page in a new context, without a cache. `slowdown`: how many times slower the main thread runs. */
export async function openPage(
  browser: Browser,
  { isSlow4G = false, slowdown = 1, width = 1024, height = 768 } = {},
): Promise<MeasuredPage> {
  const viewport = { width, height };
  const context = await browser.newContext({ viewport, locale: "en-GB", timezoneId: "UTC" });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const urls = new Map<string, string>();
  const transfers = new Map<string, number>();
  cdp.on("Network.requestWillBeSent", ({ requestId, request }) => urls.set(requestId, request.url));
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) =>
    transfers.set(urls.get(requestId) ?? "", encodedDataLength),
  );
  await cdp.send("Network.enable");
  if (isSlow4G)
    await cdp.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 150,
      downloadThroughput: 1_600_000 / 8,
      uploadThroughput: 750_000 / 8,
    });
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  return { context, page, transfers, [Symbol.asyncDispose]: () => context.close() };
}

/** Visits a page until its network and its main thread are idle. Resolves to the script time of its main thread, in ms. */
export async function visitTraced(browser: Browser, page: Page, url: string): Promise<number> {
  await browser.startTracing(undefined, { categories: ["devtools.timeline", "v8", "v8.execute"] });
  let trace: Buffer | undefined;
  try {
    await page.goto(url, { waitUntil: "networkidle", timeout: 60_000 });
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  } finally {
    trace = await browser.stopTracing();
  }
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace.toString("utf8"));
  return readScriptTime(traceEvents, page.url());
}
