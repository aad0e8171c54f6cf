import type { BoxMark } from "../content/box-content.ts";

const SLASH = "M3.4 10.6 10.6 3.4";

/** What is inside the circle, and how the circle is drawn. */
const MARKS: Record<BoxMark, { fill?: string; inner?: string; dash?: string; radius?: number }> = {
  says: { fill: "currentColor", radius: 4.7 },
  hedges: {},
  declines: { inner: "M4.4 7h5.2" },
  denies: { inner: SLASH },
  denied: { inner: SLASH, dash: "2.3 1.9" },
  none: { fill: "currentColor", radius: 0.55 },
};

/** A position as a symbol, drawn with attributes alone, so that it needs no styles. Hidden from screen readers: the word is beside it. */
export const Mark = ({ of }: { of: BoxMark }) => {
  const { fill, inner, dash, radius = 5.4 } = MARKS[of];
  return (
    <svg
      part={`mark ${of}`}
      width="12"
      height="12"
      viewBox="0 0 14 14"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      aria-hidden="true"
    >
      <circle cx="7" cy="7" r={radius} fill={fill} stroke-dasharray={dash} />
      {inner && <path d={inner} />}
    </svg>
  );
};
