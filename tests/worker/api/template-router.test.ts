import { expect, test } from "vitest";
import { TemplateRouter } from "../../../worker/api/template-router.ts";

const router = new TemplateRouter<string>();
for (const path of [
  "/stories/{story}",
  "/stories/{story}.csv",
  "/{a}.{b}.{c}-{d}.json",
  "/healthz",
])
  router.add("GET", path, path);
router.add("OPTIONS", "/*", "preflight");

test.each([
  ["a whole segment", "GET", "/stories/a-b", ["/stories/{story}", { story: "a-b" }]],
  [
    "part of a segment first",
    "GET",
    "/stories/a-b.csv",
    ["/stories/{story}.csv", { story: "a-b" }],
  ],
  ["a dot literally", "GET", "/stories/a-csv", ["/stories/{story}", { story: "a-csv" }]],
  [
    "several parameters of a segment",
    "GET",
    "/x.en.0a-2.json",
    ["/{a}.{b}.{c}-{d}.json", { a: "x", b: "en", c: "0a", d: "2" }],
  ],
  ["a path without parameters", "GET", "/healthz", ["/healthz", {}]],
  ["any path of a wildcard", "OPTIONS", "/stories/a/b", ["preflight", {}]],
  ["escapes as they are sent", "GET", "/stories/a%2Fb", ["/stories/{story}", { story: "a%2Fb" }]],
])("matches %s", (_, method, path, expected) => {
  expect(router.match(method, path)).toEqual([[expected]]);
});

test.each([
  ["another method", "POST", "/stories/a"],
  ["a further segment", "GET", "/stories/a/b"],
  ["a slash at the end", "GET", "/stories/a/"],
  ["an empty parameter", "GET", "/stories/"],
])("matches no route for %s", (_, method, path) => {
  expect(router.match(method, path)).toEqual([[]]);
});
