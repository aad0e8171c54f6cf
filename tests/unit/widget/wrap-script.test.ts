import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { addDetails, makeBehaviourModule } from "../../../widget/content/behaviour-module.ts";
import { makeDetails } from "../../../widget/content/make-details.tsx";
import { allLabels } from "../../../widget/i18n/all.ts";
import { storyContent } from "../../fixtures/story-content.ts";
import { wrapScript } from "../../../widget/build/wrap-script.ts";

test("the first line of a script requests eager compilation", () => {
  expect(wrapScript("use(__KD__)", null)).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
});

test("the code receives the content and the address, whatever characters they contain", () => {
  const content = { title: '</script>\u2028"}', items: [1, null] };
  const script = wrapScript("use(__KD__,__ORIGIN__)", content, "https://kd.example");
  const received: unknown[] = [];
  runInNewContext(script, { use: (...values: unknown[]) => received.push(...values) });
  expect(JSON.stringify(received)).toBe(JSON.stringify([content, "https://kd.example"]));
  expect(script).not.toContain("</script");
});

test("an error in the code is logged on the console and not thrown", () => {
  const lines: string[] = [];
  runInNewContext(wrapScript("nothing.here()", null), {
    console: { warn: (line: string) => lines.push(line) },
  });
  expect(lines).toEqual([expect.stringMatching(/^key-developments: ReferenceError/)]);
});

const loadModule = async (text: string): Promise<unknown> => {
  const url = `data:text/javascript,${encodeURIComponent(text)}`;
  const loaded: { default: unknown } = await import(/* @vite-ignore */ url);
  return loaded.default;
};

test("a module passes the details to its behaviour, whatever characters they contain", async () => {
  const code = "var __BEHAVIOUR__=(function(){return (...all)=>all})();\n";
  const details = { ...makeDetails(storyContent, allLabels["en"]!), styles: '</script>\u2028"' };
  const module = makeBehaviourModule(code);
  expect(await loadModule(module)).toEqual([]);
  expect(await loadModule(addDetails(module, "/embed/a.json", details))).toEqual([
    "/embed/a.json",
    JSON.parse(JSON.stringify(details)),
  ]);
});
