/**
 * Trees: the JSON in which the content of a box is sent. The build and the Worker run the components and the box makes nodes of the
 * result (element/draw-tree.ts), so that no box downloads their code. A tree is trusted like the script: both are the service's.
 *
 * Trees are written for a box whose heading is an `<h2>`, with paths that begin with `/`; the code that makes nodes of them applies
 * the heading level and the origin.
 */

/** An element. A string in place of the attributes is the value of `part`, the only attribute. */
export type ElementJson = readonly [
  tag: string,
  attributes: string | Record<string, string>,
  ...children: VNodeJson[],
];

/** An element or a text. */
export type VNodeJson = string | ElementJson;

/** Where a tree is drawn. */
export interface Drawing {
  /** Origin of the service, without a slash at the end; empty on the service's own pages. */
  base: string;
  /** Level of the box's heading, 1 to 6. */
  headingLevel: number;
}

/** `h3` under a heading of level 4 is `h5`; none is deeper than `h6`. */
export const levelTag = (tag: string, level: number): string =>
  /^h\d$/.test(tag) ? `h${Math.min(6, +tag[1]! + level - 2)}` : tag;

/** The attributes of an element as the browser has them. */
export function attributesOf(
  attributes: string | Record<string, string>,
  base: string,
): Record<string, string> {
  if (typeof attributes === "string") return { part: attributes };
  const { href } = attributes;
  return href?.startsWith("/") ? { ...attributes, href: base + href } : attributes;
}
