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

function serialiseAttributes(props: object): string | Record<string, string> {
  const present = Object.entries(props).flatMap(([name, value]) => {
    const text = attributeText(name, value);
    return text === undefined ? [] : [[name, text] as const];
  });
  const [first] = present;
  if (present.length === 1 && first?.[0] === "part") return first[1];
  return Object.fromEntries(present);
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
  return [[type, serialiseAttributes(attributes), ...nested]];
}

/** The element that `node` renders to. Throws if there is none, or more than one. */
export function serialiseVNode(node: ComponentChild): ElementJson {
  const [tree, ...others] = serialiseVNodes(node);
  if (tree === undefined || typeof tree === "string" || others.length > 0)
    throw new Error("a tree must have exactly one root element");
  return tree;
}
