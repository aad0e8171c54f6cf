import { createElement, type VNode } from "preact";
import { attributesOf, type Drawing, levelTag, type VNodeJson } from "./vnode-json.ts";

/** A tree as Preact nodes, for markup that the server renders. */
export const parseVNode = (tree: VNodeJson, drawing: Drawing): VNode | string => {
  if (typeof tree === "string") return tree;
  const [tag, attributes, ...children] = tree;
  return createElement(
    levelTag(tag, drawing.headingLevel),
    attributesOf(attributes, drawing.base),
    ...children.map((child) => parseVNode(child, drawing)),
  );
};
