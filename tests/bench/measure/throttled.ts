/**
 * Pages as a phone on a slow network sees them: Chromium's own emulation of 150 ms and 1.6 Mbit/s (“slow 4G”), and a main
 * thread four times slower. The emulation delays each request once; it does not model the round trips that open a
 * connection, so what loads from an origin of its own would be slower still on a real network.
 */
import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";
import { readScriptTime, type TraceEvent } from "./trace.ts";

export const SLOW_4G = { latency: 150, download: 1_600_000, upload: 750_000, cpu: 4 };

export interface Conditions {
  /** Milliseconds a request. */
  latency?: number;
  /** Bits a second. */
  download?: number;
  upload?: number;
  /** How many times slower the main thread runs. */
  cpu?: number;
}

export interface ThrottledPage {
  context: BrowserContext;
  page: Page;
  cdp: CDPSession;
  /** What it asked for, without the browser's own favicon request. */
  requests: string[];
  /** Bytes on the wire, headers included. */
  bytes: () => number;
}

export async function openThrottled(
  browser: Browser,
  conditions: Conditions,
): Promise<ThrottledPage> {
  const context = await browser.newContext({
    viewport: { width: 1024, height: 768 },
    locale: "en-GB",
    timezoneId: "UTC",
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const requests: string[] = [];
  let bytes = 0;
  page.on("request", (request) => {
    if (!request.url().endsWith("/favicon.ico")) requests.push(request.url());
  });
  cdp.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  await cdp.send("Network.enable");
  // Processor time of the thread: what else runs on the machine does not lengthen it.
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  const { latency, download, upload, cpu } = conditions;
  if (latency !== undefined && download !== undefined && upload !== undefined)
    await cdp.send("Network.emulateNetworkConditions", {
      offline: false,
      latency,
      downloadThroughput: download / 8,
      uploadThroughput: upload / 8,
    });
  if (cpu !== undefined) await cdp.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  return { context, page, cdp, requests, bytes: () => bytes };
}

/** Milliseconds of processor time that the main thread has spent on all its tasks, by Chromium's own count. */
export async function readTaskTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  const metric = metrics.find(({ name }) => name === "TaskDuration");
  if (!metric) throw new Error("Chromium reports no TaskDuration");
  return metric.value * 1000;
}

/** Visits a page until its network is idle; the milliseconds of script that its main thread ran meanwhile. */
export async function visitTraced(browser: Browser, page: Page, url: string): Promise<number> {
  await browser.startTracing(undefined, { categories: ["devtools.timeline", "v8", "v8.execute"] });
  let trace: Buffer | undefined;
  try {
    // Half a second without a request (playwright): what comes after it, nobody waits for.
    await page.goto(url, { waitUntil: "networkidle", timeout: 60_000 });
  } finally {
    trace = await browser.stopTracing();
  }
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace.toString("utf8"));
  return readScriptTime(traceEvents, page.url());
}

/** The sum of all layout shifts that no input caused (Layout Instability), so far. */
export const readLayoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const add = (entries: PerformanceEntryList) => {
          for (const entry of entries)
            if (
              "value" in entry &&
              typeof entry.value === "number" &&
              !("hadRecentInput" in entry && entry.hadRecentInput)
            )
              sum += entry.value;
        };
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        observer.observe({ type: "layout-shift", buffered: true });
        // Buffered entries are delivered in a task of their own, before the frame after next.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            add(observer.takeRecords());
            resolve(sum);
          }),
        );
      }),
  );
