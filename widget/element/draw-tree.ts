import {
  attributesOf,
  type Drawing,
  type ElementJson,
  levelTag,
  type VNodeJson,
} from "../content/vnode-json.ts";

const SVG = /^(svg|circle|path)$/;

/**
 * A tree as nodes: elements by name and attribute, text as text, so that no page's policy of trusted types is touched.
 *
 * Draws some 500 nodes, once, before the browser has optimised it: iterators and rest parameters would double its time.
 */
export function drawTree(tree: ElementJson, drawing: Drawing): HTMLElement {
  const tag = tree[0];
  const element = SVG.test(tag)
    ? document.createElementNS("http://www.w3.org/2000/svg", tag)
    : document.createElement(levelTag(tag, drawing.headingLevel));
  const attributes = attributesOf(tree[1], drawing.base);
  const names = Object.keys(attributes);
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    element.setAttribute(name, attributes[name]!);
  }
  for (let index = 2; index < tree.length; index++) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- after the attributes there are children
    const child = tree[index] as VNodeJson;
    element.append(typeof child === "string" ? child : drawTree(child, drawing));
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what callers use of it, SVG elements have too
  return element as HTMLElement;
}
