import { expect, test } from "vitest";
import type { ElementJson } from "../../../widget/content/vnode-json.ts";
import { drawTree } from "../../../widget/element/draw-tree.ts";
import { LANGUAGES } from "../../../widget/options.ts";
import { makeContent, makeDetails } from "./mount-box.tsx";

const drawing = { base: "https://kd.example", headingLevel: 2 };

test.each([
  ["a script", ["script", "window.hacked = true"]],
  ["an image with a handler", ["img|src=x|onerror=window.hacked = true"]],
  ["a frame", ["iframe|srcdoc=<script>parent.hacked = true</script>"]],
  ["a style sheet", ["style", "* { display: none }"]],
] satisfies [string, ElementJson][])("a tree of a hostile service cannot draw %s", (_, child) => {
  expect(() => drawTree(["section.box", child], drawing)).toThrow(/unexpected markup/);
});

// HTML documents lower-case the names of attributes.
test.each([
  "href=javascript:hacked = true",
  "HREF=javascript:hacked = true",
  "onclick=hacked = true",
  "onClick=hacked = true",
])("a tree of a hostile service cannot have %s", (attribute) => {
  expect(() => drawTree([`a.link|${attribute}`, "Read"], drawing)).toThrow(/unexpected markup/);
});

test.each(["#row", "/stories/a", "https://news.example/", "mailto:desk@news.example"])(
  "an address like %s stays",
  (href) => {
    const link = drawTree([`a|href=${href}`, "Read"], drawing);
    expect(link.getAttribute("href")).toBe(href.startsWith("/") ? drawing.base + href : href);
  },
);

test("every tree that the service sends can be drawn", () => {
  const { list, bodies, print, views } = makeDetails();
  for (const tree of [makeContent().box, list, print, ...Object.values(bodies), ...views.flat()]) {
    expect(tree[0]).toMatch(new RegExp(`^${drawTree(tree, drawing).localName}\\b`));
  }
});

test.each(LANGUAGES)("icons of one head are the same all over the content in %s", (lang) => {
  const { list, bodies, print, views } = makeDetails(lang);
  const trees = [makeContent(lang).box, list, print, ...Object.values(bodies), ...views.flat()];
  const icons = JSON.stringify(trees).match(/\["svg[^[\]]*(\[[^[\]]*\],?)*\]/g) ?? [];
  expect(icons.length).toBeGreaterThan(9);
  const heads = icons.map((icon) => icon.split(",", 1)[0]);
  expect(new Set(icons).size).toBe(new Set(heads).size);
});
