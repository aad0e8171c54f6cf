import type { BoxContent, BoxDetails, BoxRow } from "../content/box-content.ts";
import { Chevron, Phrase } from "./Phrase.tsx";
import { DateLabel } from "./DateLabel.tsx";
import { Link } from "./Link.tsx";
import { parseVNode } from "../content/vnode-json.ts";
import { Reaction } from "./Reaction.tsx";

interface Props {
  row: BoxRow;
  content: BoxContent;
  details: BoxDetails | undefined;
  /** Origin of the service. */
  base: string;
  /** Set larger, with its summary beside it where there is room. */
  lead: boolean;
  /** The row above has the same date. */
  same: boolean;
  hidden: boolean;
  /** All of its reactions are shown. */
  unfolded: boolean;
  onUnfold: (row: BoxRow) => void;
}

/** One row: what a reader must know is on it closed; everything that backs it is one tap away. */
export const Row = (props: Props) => {
  const { row, content, details, base, lead, same, hidden, unfolded, onUnfold } = props;
  const { id, key, date, headline, summary, status, dispute, reactions, more } = row;
  const { foreign, fresh, story, words } = content;
  const bodyOf = (development: string) => {
    const body = details?.bodies[development];
    return body ? (
      parseVNode(body, base)
    ) : (
      <p part="cite">
        <Link href={`${base}/stories/${story}#${development}`}>{words.permalink}</Link>
      </p>
    );
  };
  return (
    <li
      part={`row ${lead ? "first key" : key ? "key" : "minor"}${same ? " same" : ""}`}
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
            {status && <span part="status">{status}</span>}
            {dispute && <span part="status dispute">{dispute}</span>}
            {fresh?.includes(id) && <span part="status new">{words.fresh}</span>}
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
              {...{ reaction, foreign, unfolded }}
              body={bodyOf(reaction.id)}
            />
          ))}
          {more && !unfolded && (
            <li part="fold">
              <button part="unfold" type="button" onClick={() => onUnfold(row)}>
                {more}
              </button>
            </li>
          )}
        </ul>
      )}
    </li>
  );
};
