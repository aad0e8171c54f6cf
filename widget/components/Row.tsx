import type { ComponentChild } from "preact";
import type { BoxRow, FirstView } from "../content/box-content.ts";
import { DateLabel } from "./DateLabel.tsx";
import { Mixed } from "./Mixed.tsx";
import { Chevron, Phrase } from "./Phrase.tsx";
import { Reaction } from "./Reaction.tsx";

interface Props {
  row: BoxRow;
  view: FirstView;
  /** Whether it is set larger, with its summary beside it where there is room. */
  lead: boolean;
  /** Whether the row above has the same date. */
  same: boolean;
  hidden: boolean;
  /** Whether all of its reactions are shown. */
  expanded: boolean;
  bodyOf: (id: string) => ComponentChild;
}

/** One row. Closed, it shows what a reader must know; the evidence is one tap away. */
export const Row = ({ row, view, lead, same, hidden, expanded, bodyOf }: Props) => {
  const { id, key, day, date, headline, summary, status, dispute, reactions, more } = row;
  const { foreign, update, words } = view;
  return (
    <li
      part={`row ${lead ? "first key" : key ? "key" : "minor"}${same ? " same" : ""}`}
      data-day={day}
      hidden={hidden}
    >
      <p part="when">
        <DateLabel {...date} />
      </p>
      <div part="main">
        <details part="development" id={id}>
          <summary part="summary">
            <span part="headline" {...foreign}>
              <Phrase text={headline}>
                <Chevron />
              </Phrase>
            </span>
            {status && " "}
            {status && (
              <span part="status">
                <Mixed text={status} foreign={foreign} />
              </span>
            )}
            {dispute && " "}
            {dispute && (
              <span part="status dispute">
                <Mixed text={dispute} foreign={foreign} />
              </span>
            )}
            {update?.fresh.includes(id) && [
              " ",
              <span part="status new" key="new">
                {words.fresh}
              </span>,
            ]}
          </summary>
          <div part="body">
            <p part="text" {...foreign}>
              {summary}
            </p>
            {bodyOf(id)}
          </div>
        </details>
        {lead && (
          <p part="deck" {...foreign}>
            {summary}
          </p>
        )}
      </div>
      {reactions && (
        <ul part="reactions">
          {reactions.map((reaction) => (
            <Reaction
              key={reaction.id}
              {...{ reaction, foreign, expanded }}
              body={bodyOf(reaction.id)}
            />
          ))}
          {more && !expanded && (
            <li part="fold">
              <button part="unfold">{more}</button>
            </li>
          )}
        </ul>
      )}
    </li>
  );
};
