import { createElement, type VNode } from "preact";
import { type Drawing, parseHead, type VNodeJson } from "./vnode-json.ts";

/** A tree as Preact nodes, for markup that the server renders. */
export const toVNode = (tree: VNodeJson, drawing: Drawing): VNode | string => {
  if (typeof tree === "string") return tree;
  const [head, ...children] = tree;
  const [tag, attributes] = parseHead(head, drawing);
  return createElement(
    tag,
    Object.fromEntries(attributes),
    ...children.map((child) => toVNode(child, drawing)),
  );
};
