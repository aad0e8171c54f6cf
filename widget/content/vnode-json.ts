/**
 * What a box shows travels as trees: the build and the Worker run the components, the box makes nodes of the result
 * (element/draw-tree.ts), and no box carries their code. A tree is the service's own, like the script that reads it.
 *
 * A tree is drawn for a box whose heading is an `<h2>`, and its paths begin with `/`; whoever makes nodes of it sets the level and
 * the origin.
 */
/** An element; attributes that are a string are its `part` alone. */
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
