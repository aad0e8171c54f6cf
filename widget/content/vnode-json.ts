/**
 * Views that a box does not open with travel as trees: the Worker runs their components, the box makes nodes of the result,
 * and no box carries their code. A tree is the service's own, like the script that reads it.
 */
import { createElement, type VNode } from "preact";

export type VNodeJson =
  | string
  | readonly [tag: string, attributes: Record<string, string>, ...VNodeJson[]];

/** The nodes of a tree; `base` goes before its paths. */
export const parseVNode = (tree: VNodeJson, base: string): VNode | string => {
  if (typeof tree === "string") return tree;
  const [tag, attributes, ...children] = tree;
  const href = attributes["href"];
  return createElement(
    tag,
    href?.startsWith("/") ? { ...attributes, href: base + href } : attributes,
    ...children.map((child) => parseVNode(child, base)),
  );
};
