import { expect, test } from "vitest";
import { sumScriptTime, type TraceEvent } from "../../bench/page/script-time.ts";

const URL = "http://host/";
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
const commit = (pid: number, url: string): TraceEvent =>
  event("CommitLoad", 0, 10, { pid, args: { data: { url } } });

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
  ["only events that run scripts", [event("Layout", 0, 1000), event("FunctionCall", 0, 200)], 0.2],
  ["processor time and not the clock's", [event("FunctionCall", 0, 1000, { tdur: 400 })], 0.4],
  [
    "the page's main thread, and no other thread or page",
    [
      commit(2, "chrome://new-tab-page/"),
      event("EvaluateScript", 0, 1000),
      event("RunMicrotasks", 5000, 2000),
      event("EvaluateScript", 0, 9000, { pid: 2 }),
      event("FunctionCall", 0, 9000, { tid: 7 }),
    ],
    3,
  ],
])("script time counts %s", (_, events, milliseconds) => {
  expect(sumScriptTime([commit(1, URL), ...events], URL)).toBe(milliseconds);
});

test("a trace without the page is an error", () => {
  expect(() => sumScriptTime([commit(1, URL)], "http://other/")).toThrow("no page http://other/");
});
