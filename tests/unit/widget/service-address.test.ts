import { expect, test } from "vitest";
import { findBase, findRoute } from "../../../widget/element/service-address.ts";

const FILE = String.raw`(a-story)(\.\w+)?\.js`;

test.for([
  ["https://kd.example/embed/a-story.js", "https://kd.example"],
  ["https://kd.example/embed/a-story.de.js?ver=6.5", "https://kd.example"],
  ["https://news.example/proxy/kd/embed/a-story.js#x", "https://news.example/proxy/kd"],
  ["https://news.example/cache/ab12.js", undefined],
  ["https://news.example/cache/ab12.js?of=/embed/a-story.js.gz", undefined],
  ["https://news.example/embed/another-story.js", undefined],
  ["", undefined],
])("the base of %j is %j", ([script, base]) => {
  expect(findBase(script!, FILE)).toBe(base);
});

test("data is requested from the origin of the script, but links of other services are unchanged", () => {
  const routes = new Map([["https://kd.example", "https://news.example/kd"]]);
  expect(findRoute("https://kd.example/embed/a/content", routes)).toBe(
    "https://news.example/kd/embed/a/content",
  );
  expect(findRoute("https://kd.example.org/embed/a/content", routes)).toBeUndefined();
  expect(findRoute("https://other.example/embed/a/content", routes)).toBeUndefined();
});
