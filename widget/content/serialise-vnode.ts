/** The server's half of tree.ts. */
import { type ComponentChild, isValidElement } from "preact";
import type { VNodeJson } from "./vnode-json.ts";

/** Neighbouring texts become one, as they do in markup. */
function append(trees: VNodeJson[], tree: VNodeJson): VNodeJson[] {
  const last = trees.at(-1);
  if (typeof tree === "string" && typeof last === "string") trees.splice(-1, 1, last + tree);
  else trees.push(tree);
  return trees;
}

/** Runs the components of `node`, which are functions without state, down to plain elements and texts. */
export function serialiseVNodes(node: ComponentChild | ComponentChild[]): VNodeJson[] {
  if (Array.isArray(node)) return node.flatMap(serialiseVNodes);
  if (typeof node === "string" || typeof node === "number") return [`${node}`];
  if (!isValidElement(node)) return [];
  const { type, props } = node;
  if (typeof type === "function") return serialiseVNodes(Reflect.apply(type, undefined, [props]));
  const { children, ...attributes } = props;
  const present = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const plain = Object.fromEntries(present.map(([name, value]) => [name, String(value)]));
  return [[type, plain, ...serialiseVNodes(children).reduce(append, [])]];
}

/** The one element that `node` comes down to. */
export function serialiseVNode(node: ComponentChild): VNodeJson {
  const [tree, ...others] = serialiseVNodes(node);
  if (tree === undefined || others.length > 0) throw new Error("a view is one element");
  return tree;
}
