import { expect, test } from "vitest";
import { readScriptTime, sumOutermost, type TraceEvent } from "../../bench/page/script-time.ts";

const event = (
  name: string,
  ts: number,
  dur: number,
  more: Partial<TraceEvent> = {},
): TraceEvent => ({
  name,
  ph: "X",
  pid: 1,
  tid: 1,
  ts,
  dur,
  tdur: dur,
  ...more,
});
const names = new Set(["EvaluateScript", "FunctionCall"]);

test.each([
  ["nothing", [], 0],
  [
    "events side by side",
    [event("EvaluateScript", 0, 1000), event("FunctionCall", 1000, 500)],
    1.5,
  ],
  [
    "an outer event alone, with another inside",
    [event("EvaluateScript", 0, 1000), event("FunctionCall", 200, 300)],
    1,
  ],
  [
    "an outer event that begins with the inner one",
    [event("FunctionCall", 0, 300), event("EvaluateScript", 0, 1000)],
    1,
  ],
  ["only events of these names", [event("Layout", 0, 1000), event("FunctionCall", 0, 200)], 0.2],
  ["processor time and not the clock's", [event("FunctionCall", 0, 1000, { tdur: 400 })], 0.4],
])("counts %s", (_, events, milliseconds) => {
  expect(sumOutermost(events, names)).toBe(milliseconds);
});

test("script time is that of the page's main thread, and of no other thread or page", () => {
  const commit = (pid: number, url: string): TraceEvent =>
    event("CommitLoad", 0, 10, { pid, args: { data: { url } } });
  const events = [
    commit(2, "chrome://new-tab-page/"),
    commit(1, "http://host/"),
    event("EvaluateScript", 0, 1000),
    event("RunMicrotasks", 5000, 2000),
    event("EvaluateScript", 0, 9000, { pid: 2 }),
    event("FunctionCall", 0, 9000, { tid: 7 }),
  ];
  expect(readScriptTime(events, "http://host/")).toBe(3);
  expect(() => readScriptTime(events, "http://other/")).toThrow("no page http://other/");
});
