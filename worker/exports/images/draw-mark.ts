/** The marks of positions as SVG elements for satori, 12 × 12. */
import type { PositionValue } from "../../../data/model/edition.ts";

interface SvgElement {
  type: string;
  key: null;
  props: { [name: string]: string | number | SvgElement[] };
}
const element = (type: string, props: SvgElement["props"]): SvgElement => ({
  type,
  key: null,
  props,
});

const STROKE = 1.8;
const ring = { cx: 6, cy: 6, r: 4.8, fill: "none", strokeWidth: STROKE };

/** The mark of a position. `before`: dashed, because the position is older than the claim's period. */
export function drawMark(
  value: PositionValue,
  { color, size, before }: { color: string; size: number; before: boolean },
): SvgElement {
  const line = (d: string) => element("path", { d, stroke: color, strokeWidth: STROKE });
  const circle = element("circle", {
    ...ring,
    stroke: color,
    ...(before && { strokeDasharray: "2.2 1.6" }),
  });
  const shapes: Record<PositionValue, SvgElement[]> = {
    says: [element("circle", { cx: 6, cy: 6, r: 5.4, fill: color })],
    hedges: [circle],
    declines: [circle, line("M2.6 6h6.8")],
    denies: [circle, line("M2.8 9.2 9.2 2.8")],
    "not-here": [element("circle", { cx: 6, cy: 6, r: 2, fill: color })],
  };
  return element("svg", {
    width: size,
    height: size,
    viewBox: "0 0 12 12",
    children: shapes[value],
  });
}
