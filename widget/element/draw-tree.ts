import {
  type Drawing,
  type ElementJson,
  parseHead,
  type VNodeJson,
} from "../content/vnode-json.ts";

/** The elements that components render. */
const TAG =
  /^([a-z]\w?|bdi|blockquote|button|circle|details|div|fig(ure|caption)|footer|mark|path|s(ection|pan|ummary|vg)|t(able|body|head|ime))$/;
const SVG = /^(svg|path|circle)/;
/** Handlers, and addresses that run code. */
const ACTIVE = /\|(on|href=(?!#|\/|https?:|mailto:))/i;

/** Throws for markup that no component renders, because a tree may come from any host that an element's `host` names. */
function makeElement(head: string, drawing: Drawing): Element {
  const [tag, attributes] = parseHead(head, drawing);
  if (!TAG.test(tag) || ACTIVE.test(head)) throw new Error(`unexpected markup: ${head}`);
  const element = SVG.test(tag)
    ? document.createElementNS("http://www.w3.org/2000/svg", tag)
    : document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  return element;
}

const HIDDEN_ITEM = /^li.*\|hidden/;

/** Hidden list items that have not been drawn, with their trees. */
export type BlankItems = Map<HTMLElement, ElementJson>;

/**
 * Makes nodes of a tree, with `createElement`, `setAttribute` and text nodes only, which Trusted Types do not restrict. Throws if the
 * tree has markup that no component renders.
 *
 * It draws some 300 nodes, once, before the browser has optimised it. Iterators would double its time, and so would parsing the head of
 * each element (its tag and attributes, vnode-json.ts) instead of cloning the first element with the same head.
 *
 * @param blanks if set, hidden list items stay empty and are added to it: a fifth of the nodes of a first view; a third
 *   were some 7 % of an element's script time. To be dropped once browsers draw these trees in under 1 ms.
 */
export function drawTree(
  tree: ElementJson,
  drawing: Drawing,
  blanks?: BlankItems,
  firsts: Map<string, Element> = new Map(),
): HTMLElement {
  const head = tree[0];
  const first = firsts.get(head);
  // Icons with the same tag and attributes have the same content, so the whole icon is cloned.
  const isIcon = head.startsWith("svg");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what callers use of it, SVG elements have too
  const element = (first ? first.cloneNode(isIcon) : makeElement(head, drawing)) as HTMLElement;
  if (!first) firsts.set(head, element);
  else if (isIcon) return element;
  if (blanks && HIDDEN_ITEM.test(head)) blanks.set(element, tree);
  else
    for (let index = 1; index < tree.length; index++) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- after the head there are children
      const child = tree[index] as VNodeJson;
      element.append(typeof child === "string" ? child : drawTree(child, drawing, blanks, firsts));
    }
  return element;
}

/** Draws the content of list items that are no longer hidden, or of all. */
export function fillBlanks(
  { blanks, drawing }: { blanks: BlankItems; drawing: Drawing },
  isForAll = false,
): void {
  for (const [element, tree] of blanks) {
    if (element.hidden && !isForAll) continue;
    element.append(...drawTree(tree, drawing).childNodes);
    blanks.delete(element);
  }
}
