import type { BoxDate, Foreign } from "../content/box-content.ts";

interface Props {
  date: BoxDate;
  foreign: Foreign;
}

/** A date in words; one that the editors inferred is a disclosure of its own, which says why. */
export const When = ({ date: { text, datetime, note }, foreign }: Props) => {
  const time = datetime ? <time dateTime={datetime}>{text}</time> : text;
  return note ? (
    <details part="when">
      <summary part="inferred">{time}</summary>
      <p part="note" {...foreign}>
        {note}
      </p>
    </details>
  ) : (
    <p part="when">{time}</p>
  );
};
