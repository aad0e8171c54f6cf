import type { BoxDate } from "../content/box-content.ts";

/** A date in words, machine-readable where HTML can express it. A date that the editors inferred is underlined. */
export const DateLabel = ({ text, datetime, inferred }: BoxDate) => {
  const part = inferred ? "inferred" : "date";
  return datetime ? (
    <time part={part} datetime={datetime}>
      {text}
    </time>
  ) : (
    <span part={part}>{text}</span>
  );
};
