import type { ComponentChild } from "preact";
import type { BoxReaction, Foreign } from "../content/box-content.ts";
import { DateLabel } from "./DateLabel.tsx";
import { Mark } from "./Mark.tsx";
import { Mixed } from "./Mixed.tsx";

interface Props {
  reaction: BoxReaction;
  foreign: Foreign;
  /** Whether folded reactions are shown, too. */
  expanded: boolean;
  /** What it shows below its summary when opened. */
  body: ComponentChild;
}

/** The heading over the first of several points made on one occasion, or over what the row denies; hidden unless all reactions are shown. */
export const Occasion = ({ reaction, foreign, expanded }: Omit<Props, "body">) =>
  reaction.occasion && (
    <p part="occasion" hidden={!expanded}>
      {!reaction.deferred && <Mixed text={reaction.occasion} foreign={foreign} />}
    </p>
  );

/** One line under a key row: mark, speaker, verb, and the words themselves; a stage of an event has its date instead. */
export const Reaction = ({ reaction, foreign, expanded, body }: Props) => {
  const { id, mark, date, speaker, verb, gap, native, text, link } = reaction;
  const { tag, dispute, folded, deferred } = reaction;
  if (folded && deferred) return <li part="reaction" hidden />;
  const lead = speaker && (
    <bdi part="lead">
      <b part="speaker" {...(!native && foreign)}>
        {speaker}
      </b>
      {verb}
    </bdi>
  );
  const pull = text && (
    <span part="pull" {...foreign}>
      {text}
    </span>
  );
  const line = (
    <>
      {mark && <Mark of={mark} />}
      <span part="words">
        {date && (
          <>
            <bdi part="stage">
              <DateLabel {...date} />
            </bdi>{" "}
          </>
        )}
        {link ? (
          <a href={`#${id}`}>{lead || pull}</a>
        ) : (
          <>
            {lead}
            {gap}
            {pull}
          </>
        )}
        {tag && (
          <>
            {"\u00a0· "}
            <span part="tag">{tag}</span>
          </>
        )}
        {dispute && " "}
        {dispute && (
          <span part="status dispute">
            <Mixed text={dispute} foreign={foreign} />
          </span>
        )}
      </span>
    </>
  );
  return (
    <li part={`reaction ${mark ?? "stage"}`} hidden={folded && !expanded}>
      <Occasion {...{ reaction, foreign, expanded }} />
      {link ? (
        <p part="line">{line}</p>
      ) : (
        <details part="statement" id={id}>
          <summary part="line">{line}</summary>
          {body && <div part="body">{body}</div>}
        </details>
      )}
    </li>
  );
};
