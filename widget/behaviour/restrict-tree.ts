/** Restricts the trees of a response to what the components consist of. */
import { attributesOf, type ElementJson, type VNodeJson } from "../content/vnode-json.ts";

const TAGS =
  /^(a|b|bdi|blockquote|br|button|circle|details|div|figure|figcaption|footer|h\d|li|mark|ol|p|path|section|span|summary|svg|table|tbody|td|th|thead|time|tr|ul)$/;
const ADDRESS = /^(#|\/|https?:|mailto:)/;

const isInert = ([name, value]: [string, string]): boolean =>
  !/^on/i.test(name) && (!/^href$/i.test(name) || ADDRESS.test(value));

/**
 * A tree of a response, without handlers and addresses that run code: it may come from any host that an element's `host` names. Throws
 * on elements that no component has.
 */
export function restrictTree([tag, attributes, ...children]: ElementJson): ElementJson {
  if (!TAGS.test(tag)) throw new Error(`unexpected element: ${tag}`);
  return [
    tag,
    Object.fromEntries(Object.entries(attributesOf(attributes, "")).filter(isInert)),
    ...children.map((child): VNodeJson =>
      typeof child === "string" ? child : restrictTree(child),
    ),
  ];
}
