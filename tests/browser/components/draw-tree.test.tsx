import { expect, test } from "vitest";
import type { ElementJson } from "../../../widget/content/vnode-json.ts";
import { drawTree } from "../../../widget/element/draw-tree.ts";
import { restrictTree } from "../../../widget/behaviour/restrict-tree.ts";
import { makeContent, makeDetails } from "./mount-box.tsx";

const drawing = { base: "https://kd.example", headingLevel: 2 };

test.each([
  ["a script", ["script", {}, "window.hacked = true"]],
  ["an image with a handler", ["img", { src: "x", onerror: "window.hacked = true" }]],
  ["a frame", ["iframe", { srcdoc: "<script>parent.hacked = true</script>" }]],
  ["a style sheet", ["style", {}, "* { display: none }"]],
] satisfies [string, ElementJson][])("a tree of a hostile service cannot draw %s", (_, child) => {
  expect(() => restrictTree(["section", "box", child])).toThrow(/unexpected element/);
});

test("handlers and addresses that run code are left out", () => {
  const link = drawTree(
    restrictTree([
      "a",
      {
        href: "javascript:hacked = true",
        // HTML documents lower-case the names of attributes.
        HREF: "javascript:hacked = true",
        onclick: "hacked = true",
        onClick: "hacked = true",
        part: "link",
      },
      "Read",
    ]),
    drawing,
  );
  expect(link.outerHTML).toBe('<a part="link">Read</a>');
});

test.each(["#row", "/stories/a", "https://news.example/", "mailto:desk@news.example"])(
  "an address like %s stays",
  (href) => {
    const link = drawTree(restrictTree(["a", { href }, "Read"]), drawing);
    expect(link.getAttribute("href")).toBe(href.startsWith("/") ? drawing.base + href : href);
  },
);

test("every tree that the service sends can be drawn", () => {
  const { list, bodies, print, views } = makeDetails();
  for (const tree of [makeContent().box, list, print, ...Object.values(bodies), ...views.flat()])
    expect(drawTree(restrictTree(tree), drawing).localName).toBe(tree[0]);
});
