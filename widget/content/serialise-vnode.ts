/** Serialises Preact nodes as trees (vnode-json.ts). Runs in the build and in the Worker, never in the box. */
import { type ComponentChild, isValidElement } from "preact";
import type { ElementJson, VNodeJson } from "./vnode-json.ts";

/** Adjacent texts become one, as in markup. */
function append(trees: VNodeJson[], tree: VNodeJson): VNodeJson[] {
  const last = trees.at(-1);
  if (typeof tree === "string" && typeof last === "string") trees.splice(-1, 1, last + tree);
  else trees.push(tree);
  return trees;
}

/** The value of an attribute in markup; undefined if the attribute is absent. In `aria-*`, false is a value. */
function attributeText(name: string, value: unknown): string | undefined {
  if (typeof value === "string" || typeof value === "number") return `${value}`;
  if (typeof value !== "boolean") return undefined;
  if (name.startsWith("aria-")) return `${value}`;
  return value ? "" : undefined;
}

/** `tag.part|name=value`. No label has a bar, and no URL (RFC 3986). */
function serialiseHead(tag: string, { part, ...others }: Record<string, unknown>): string {
  const attributes = Object.entries(others).flatMap(([name, value]) => {
    const text = attributeText(name, value);
    return text === undefined ? [] : [`${name}=${text.replaceAll("|", " ")}`];
  });
  const name = attributeText("part", part);
  return [name ? `${tag}.${name}` : tag, ...attributes].join("|");
}

/** Renders the components in `node`, which are functions without state, to elements and texts. */
function serialiseVNodes(node: ComponentChild | ComponentChild[]): VNodeJson[] {
  if (Array.isArray(node)) return node.flatMap(serialiseVNodes);
  if (typeof node === "string" || typeof node === "number") return [`${node}`];
  if (!isValidElement(node)) return [];
  const { type, props } = node;
  if (typeof type === "function") return serialiseVNodes(Reflect.apply(type, undefined, [props]));
  const { children, ...attributes } = props;
  const nested = serialiseVNodes(children).reduce(append, []);
  return [[serialiseHead(type, attributes), ...nested]];
}

/** The element that `node` renders to. Throws if there is none, or more than one. */
export function serialiseVNode(node: ComponentChild): ElementJson {
  const [tree, ...others] = serialiseVNodes(node);
  if (tree === undefined || typeof tree === "string" || others.length > 0)
    throw new Error("a tree must have exactly one root element");
  return tree;
}
