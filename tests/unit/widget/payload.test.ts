import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { wrap } from "../../../widget/build/payload.ts";

test("the first line of a script requests eager compilation", () => {
  expect(wrap("use(__KD__)", null)).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
});

test("the code receives the content and the address, whatever characters they contain", () => {
  const content = { title: '</script>\u2028"}', items: [1, null] };
  const script = wrap("use(__KD__,__ORIGIN__)", content, "https://kd.example");
  const received: unknown[] = [];
  runInNewContext(script, { use: (...values: unknown[]) => received.push(...values) });
  expect(JSON.stringify(received)).toBe(JSON.stringify([content, "https://kd.example"]));
  expect(script).not.toContain("</script");
});

test("the code uses the built-ins of globals.ts, not the page's", () => {
  const globals = `var __GLOBALS__=function(e){return e.Map=class{get(){return "ours"}},e.Set=0,e}({});`;
  const received: unknown[] = [];
  runInNewContext(wrap("use(new Map().get())", null, "", globals), {
    Map: null,
    use: (value: unknown) => received.push(value),
  });
  expect(received).toEqual(["ours"]);
});

test("an error in the code is logged on the console and not thrown", () => {
  const lines: string[] = [];
  runInNewContext(wrap("nothing.here()", null), {
    console: { warn: (line: string) => lines.push(line) },
  });
  expect(lines).toEqual([expect.stringMatching(/^key-developments: ReferenceError/)]);
});
