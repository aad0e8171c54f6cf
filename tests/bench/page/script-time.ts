/** How long the main thread of a page runs scripts, from Chromium's trace events (Trace Event Format). */
import type { Page } from "playwright-core";

export interface TraceEvent {
  name: string;
  /** X: with a duration. */
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds, by the clock and by the thread's CPU time. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

/**
 * What runs JavaScript, compiling included. Callbacks of promises are microtasks, which `ScriptDuration` of Performance.getMetrics leaves
 * out, and with them all that a box draws after its `fetch`.
 */
const SCRIPT =
  /^(EvaluateScript|FunctionCall|RunMicrotasks|TimerFire|FireAnimationFrame|v8\.compile|v8\.evaluateModule)$/;

/** CPU time of the main thread that showed this page, in ms; an event inside another is not counted twice. Throws if the trace has no such page. */
export function sumScriptTime(events: readonly TraceEvent[], url: string): number {
  const page = events.find(({ name, args }) => name === "CommitLoad" && args?.data?.url === url);
  if (!page) throw new Error(`the trace has no page ${url}`);
  const scripts = events
    .filter(({ pid, tid }) => pid === page.pid && tid === page.tid)
    .filter(({ ph, name }) => ph === "X" && SCRIPT.test(name))
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let end = -Infinity;
  let sum = 0;
  for (const { ts, dur = 0, tdur = dur } of scripts) {
    if (ts < end) continue;
    end = ts + dur;
    sum += tdur;
  }
  return sum / 1000;
}

/** Visits a page until its network and its main thread are idle. Resolves to the script time of its main thread, in ms. */
export async function measureScriptTime(page: Page, url: string): Promise<number> {
  const browser = page.context().browser()!;
  await browser.startTracing(undefined, { categories: ["devtools.timeline", "v8", "v8.execute"] });
  await page.goto(url, { waitUntil: "networkidle", timeout: 60_000 });
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const trace = await browser.stopTracing();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace.toString("utf8"));
  return sumScriptTime(traceEvents, page.url());
}
