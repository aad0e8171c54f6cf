/**
 * Trees: the JSON in which the content of a box is sent. The build and the Worker run the components, and the box makes nodes of the
 * result (element/draw-tree.ts), so that no box downloads their code. A tree cannot run code: markup that could is refused.
 *
 * Trees are written for a box whose heading is an `<h2>`, with paths that begin with `/`; the code that makes nodes of them applies
 * the heading level and the origin.
 */

/**
 * An element: its head, then its children. The head is a string of the tag, the value of `part`, and after a bar each other attribute:
 * "details.statement|id=kim-leaves". Under brotli one string is a twentieth smaller than an array with an object.
 */
export type ElementJson = readonly [head: string, ...children: VNodeJson[]];

/** An element or a text. */
export type VNodeJson = string | ElementJson;

/** Where a tree is drawn. */
export interface Drawing {
  /** Origin of the service, without a slash at the end; empty on the service's own pages. */
  base: string;
  /** Level of the box's heading, 1 to 6. */
  headingLevel: number;
}

/** `h3` under a heading of level 4 is `h5`; none is deeper than `h6`. Other tags have no digit. */
const levelTag = (tag: string, level: number): string =>
  tag.replace(/\d/, (digit) => `${Math.min(6, +digit + level - 2)}`);

/** The tag and the attributes of an element as the browser has them. */
export function parseHead(
  head: string,
  { base, headingLevel }: Drawing,
): readonly [tag: string, attributes: [name: string, value: string][]] {
  const [tag, ...attributes] = head
    .replace(/^(\w+)\./, "$1|part=")
    .replace("|href=/", () => `|href=${base}/`)
    .split("|");
  return [
    levelTag(tag!, headingLevel),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each has an equals sign
    attributes.map((attribute) => attribute.split(/=(.*)/s, 2) as [string, string]),
  ];
}
