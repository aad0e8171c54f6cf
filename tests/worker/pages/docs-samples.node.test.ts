/** The code samples and the tasks of the docs page, run as they are. */
import { expect, inject, test } from "vitest";
import { writeCodeSamples } from "../../../worker/pages/docs/code-samples.ts";

const service = inject("service");
const page = await (await fetch(`${service}/docs`)).text();

/** The text of every sample in a language, as a reader copies it. */
const findSamples = (language: string): string[] =>
  [...page.matchAll(new RegExp(`<pre class="sample ${language}"><code>(.*?)</code>`, "gs"))].map(
    ([, code = ""]) =>
      code.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&"),
  );

type Body = string | Record<string, unknown>;
type Run = (console: { log: (value: Body) => void }) => Promise<void>;
const AsyncFunction: new (parameter: string, code: string) => Run = Object.getPrototypeOf(
  async () => {},
).constructor;

const samples = findSamples("javascript");

/** How much a response has: a list's items, a table's rows, any other document's keys or characters. */
function measure(body: Body): number {
  if (typeof body !== "string")
    return Object.keys(body["data"] ?? body["changes"] ?? body["stories"] ?? body).length;
  const rows = body.split("\r\n").length - 2;
  return rows >= 0 ? rows : body.length;
}

test("every operation has a sample, and the response to it", () => {
  expect(samples.length).toBeGreaterThan(30);
  const responses = [...page.matchAll(/aria-label="Response"><pre>([^<]+)</g)];
  expect(responses).toHaveLength(samples.length);
});

test.each(samples)("prints a response that lists something: %s", async (code) => {
  const printed: Body[] = [];
  await new AsyncFunction("console", code)({ log: (value) => printed.push(value) });
  expect(printed.map((body) => measure(body) > 0)).toEqual([true]);
});

test.each<[name: string, path: string, python: string, r: string]>([
  ["a list", "/v1/stories", "response.json()", "fromJSON("],
  ["a table", "/v1/stories/x/statements.csv?stance=denies", "csv.DictReader(", "read.csv("],
  ["a citation", "/v1/stories/x/cite", "response.json()", "fromJSON("],
  ["a citation as text", "/v1/stories/x/cite?format=apa", "response.text", "readLines("],
  ["oEmbed as XML", "/oembed?url=x&format=xml", "response.text", "readLines("],
])("the samples in Python and R read %s", (_, path, python, r) => {
  const code = new Map(writeCodeSamples(service + path).map((item) => [item.id, item.code]));
  expect(code.get("python")).toContain(python);
  expect(code.get("r")).toContain(r);
});

const [, tasks = ""] = /<section id="tasks"(.*?)<\/section>/s.exec(page) ?? [];
const links = [...tasks.matchAll(/<a href="([^"]+)"/g)].map(([, href = ""]) =>
  href.replaceAll("&amp;", "&"),
);

test("there are tasks", () => {
  expect(links.length).toBeGreaterThan(5);
});

test.each(links)("a task's request returns data: %s", async (link) => {
  const response = await fetch(service + link);
  expect(response.status).toBe(200);
  const isJson = response.headers.get("content-type")!.includes("json");
  expect(measure(await (isJson ? response.json() : response.text()))).toBeGreaterThan(0);
});
