import { attributesOf, type Drawing, type ElementJson, levelTag } from "../content/vnode-json.ts";

const SVG = /^(svg|circle|path)$/;

/** A tree as nodes: elements by name and attribute, text as text, so that no page's policy of trusted types is touched. */
export function drawTree(
  [tag, attributes, ...children]: ElementJson,
  drawing: Drawing,
): HTMLElement {
  const element = document.createElementNS(
    `http://www.w3.org/${SVG.test(tag) ? "2000/svg" : "1999/xhtml"}`,
    levelTag(tag, drawing.headingLevel),
  );
  for (const [name, value] of Object.entries(attributesOf(attributes, drawing.base)))
    element.setAttribute(name, value);
  element.append(
    ...children.map((child) => (typeof child === "string" ? child : drawTree(child, drawing))),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what callers use of it, SVG elements have too
  return element as HTMLElement;
}
