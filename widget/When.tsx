import type { BoxDate } from "./content.ts";

/** A date in words; one that the editors inferred is a disclosure of its own, which says why. */
export const When = ({ date: { text, datetime, note } }: { date: BoxDate }) => {
  const time = datetime ? <time dateTime={datetime}>{text}</time> : text;
  return note ? (
    <details part="when">
      <summary part="inferred">{time}</summary>
      <p part="note">{note}</p>
    </details>
  ) : (
    <p part="when">{time}</p>
  );
};
