import type { BoxDate } from "../content/box-content.ts";

/** A date in words, for machines too where HTML can express it; one that the editors inferred is underlined. */
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
