import {
  attributesOf,
  type Drawing,
  type ElementJson,
  levelTag,
  type VNodeJson,
} from "../content/vnode-json.ts";

const SVG = /^(svg|circle|path)$/;
/** What the components consist of. A tree may come from any host that an element's `host` names, so nothing in it runs. */
const TAGS =
  /^(a|b|bdi|blockquote|br|button|circle|details|div|fig\w+|footer|h\d|li|mark|ol|p|path|section|span|summary|svg|t\w+|ul)$/;
const ADDRESS = /^(#|\/|https?:|mailto:)/;

/**
 * A tree as nodes: elements by name and attribute, text as text, so that no page's policy of trusted types is touched. Leaves out
 * handlers and addresses that run code. Throws on any other element.
 *
 * Draws some 500 nodes, once, before the browser has optimised it: iterators and rest parameters would double its time.
 */
export function drawTree(tree: ElementJson, drawing: Drawing): HTMLElement {
  const tag = tree[0];
  if (!TAGS.test(tag)) throw new Error(`unexpected element: ${tag}`);
  const element = SVG.test(tag)
    ? document.createElementNS("http://www.w3.org/2000/svg", tag)
    : document.createElement(levelTag(tag, drawing.headingLevel));
  const attributes = attributesOf(tree[1], drawing.base);
  const names = Object.keys(attributes);
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    const value = attributes[name]!;
    if (!/^on/i.test(name) && (!/^href$/i.test(name) || ADDRESS.test(value)))
      element.setAttribute(name, value);
  }
  for (let index = 2; index < tree.length; index++) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- after the attributes there are children
    const child = tree[index] as VNodeJson;
    element.append(typeof child === "string" ? child : drawTree(child, drawing));
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what callers use of it, SVG elements have too
  return element as HTMLElement;
}
