import { createElement, type VNode } from "preact";
import { attributesOf, type Drawing, levelTag, type VNodeJson } from "./vnode-json.ts";

/** A tree as nodes of Preact, for the server's own markup. */
export const parseVNode = (tree: VNodeJson, drawing: Drawing): VNode | string => {
  if (typeof tree === "string") return tree;
  const [tag, attributes, ...children] = tree;
  return createElement(
    levelTag(tag, drawing.headingLevel),
    attributesOf(attributes, drawing.base),
    ...children.map((child) => parseVNode(child, drawing)),
  );
};
