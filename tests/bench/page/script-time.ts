/** Reads Chromium's trace events (Trace Event Format): how long a page's main thread ran scripts. */

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
const SCRIPT = new Set(
  "EvaluateScript FunctionCall RunMicrotasks TimerFire FireAnimationFrame v8.compile v8.evaluateModule".split(
    " ",
  ),
);

/** Milliseconds of CPU time in the outermost events of these names; one inside another is not counted twice. */
export function sumOutermost(events: readonly TraceEvent[], names: ReadonlySet<string>): number {
  const selected = events
    .filter(({ ph, name }) => ph === "X" && names.has(name))
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let end = -Infinity;
  let sum = 0;
  for (const { ts, dur = 0, tdur = dur } of selected) {
    if (ts < end) continue;
    end = ts + dur;
    sum += tdur;
  }
  return sum / 1000;
}

/** Script time in ms of the main thread that showed this page. Throws if the trace has no such page. */
export function readScriptTime(events: readonly TraceEvent[], url: string): number {
  const page = events.find(({ name, args }) => name === "CommitLoad" && args?.data?.url === url);
  if (!page) throw new Error(`the trace has no page ${url}`);
  const thread = events.filter(({ pid, tid }) => pid === page.pid && tid === page.tid);
  return sumOutermost(thread, SCRIPT);
}
