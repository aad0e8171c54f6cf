import { attributesOf, type Drawing, type ElementJson, levelTag } from "../content/vnode-json.ts";

const SVG = /^(svg|circle|path)$/;
/** What the components consist of. A tree may come from any host that an element's `host` names, so nothing in it runs. */
const TAGS =
  /^(a|b|bdi|blockquote|br|button|circle|details|div|fig\w+|footer|h\d|li|mark|ol|p|path|section|span|summary|svg|t\w+|ul)$/;
const ADDRESS = /^(#|\/|https?:|mailto:)/;

/**
 * A tree as nodes: elements by name and attribute, text as text, so that no page's policy of trusted types is touched. Leaves out
 * handlers and addresses that run code. Throws on any other element.
 */
export function drawTree(
  [tag, attributes, ...children]: ElementJson,
  drawing: Drawing,
): HTMLElement {
  if (!TAGS.test(tag)) throw new Error(`unexpected element: ${tag}`);
  const element = document.createElementNS(
    `http://www.w3.org/${SVG.test(tag) ? "2000/svg" : "1999/xhtml"}`,
    levelTag(tag, drawing.headingLevel),
  );
  for (const [name, value] of Object.entries(attributesOf(attributes, drawing.base)))
    if (!/^on/i.test(name) && (!/^href$/i.test(name) || ADDRESS.test(value)))
      element.setAttribute(name, value);
  element.append(
    ...children.map((child) => (typeof child === "string" ? child : drawTree(child, drawing))),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what callers use of it, SVG elements have too
  return element as HTMLElement;
}
