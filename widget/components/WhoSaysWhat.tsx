/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role, jsx-a11y/prefer-tag-over-role
   -- a table that is laid out as a list loses its roles in some browsers unless they are written out */
import type { ComponentChildren } from "preact";
import type {
  ContentClaim,
  ContentName,
  ContentPosition,
  ContentSpeaker,
} from "../../data/edition/story-content.ts";
import type { BoxMark } from "../content/box-content.ts";
import { fillMixed, type MixedText } from "../i18n/mixed-text.ts";
import {
  capitaliseLabel,
  contentText,
  nameText,
  otherPositionsText,
  positionMark,
  positionText,
  withoutStop,
  type TextContext,
} from "../content/content-text.ts";
import { Chevron, Phrase } from "./Phrase.tsx";
import { fillParts } from "../i18n/fill.ts";
import { formatClaimPattern } from "../i18n/claim-pattern.ts";
import { formatDate } from "../i18n/format-date.ts";
import { Mark } from "./Mark.tsx";
import { Mixed } from "./Mixed.tsx";
import { Voices } from "./Voices.tsx";

interface ClaimProps {
  context: TextContext;
  claim: ContentClaim;
}

/** The speaker; with the institution, if that is neither the speaker nor the side. */
function speakerText(
  context: TextContext,
  { actor, group }: ContentSpeaker,
  side: ContentName,
): MixedText {
  const speaker = nameText(context, actor);
  return group.id === actor.id || group.id === side.id
    ? speaker
    : fillMixed(context.labels.role, speaker, nameText(context, group));
}

/** A side's position: its mark and word, and the speaker and day of the statement that it rests on. */
const Cell = ({ context, position }: { context: TextContext; position: ContentPosition }) => {
  const { labels, foreign } = context;
  const { side, value, before, statement, note, earlier } = position;
  const name = nameText(context, side);
  const mark = positionMark(value, before);
  return (
    <td part={`position-cell ${mark}`} role="cell">
      <div part="cell">
        <Mark of={mark} />
        <div part="stand">
          <b part="name">
            <Mixed text={name} foreign={foreign} />
          </b>{" "}
          <div part="stance">
            <span part="position">{positionText(labels, position)}</span>
            {value === "hedges" && note && (
              <span part="remark" {...foreign}>
                {" "}
                {note}
              </span>
            )}{" "}
            {statement && (
              <span part="where">
                <Mixed text={speakerText(context, statement.speaker, side)} foreign={foreign} />
              </span>
            )}{" "}
            {statement && (
              <span part="where">
                {formatDate(statement.date.edtf, labels, { alone: true }).text}
              </span>
            )}{" "}
            {earlier.length > 0 && <span part="where">{otherPositionsText(labels, position)}</span>}
          </div>
        </div>
      </div>
    </td>
  );
};

/** Answers to the claim by others than the sides. */
const Others = ({ context: { labels, foreign }, claim: { others } }: ClaimProps) => {
  const items = others.map(({ by, note, passage }) =>
    fillParts<ComponentChildren>(
      labels.aside,
      <span {...foreign}>{note ?? passage.exact}</span>,
      by === null ? labels.nobodyNamed : <span {...foreign}>{by}</span>,
    ),
  );
  return (
    <p>
      {fillParts<ComponentChildren>(
        labels.colon,
        <b>{labels.saidByNoSide}</b>,
        <span>
          {items.reduce<ComponentChildren>(
            (joined, item) => (joined ? fillParts(labels.clauses, joined, item) : item),
            null,
          )}
        </span>,
      )}
    </p>
  );
};

const Claim = ({ context, claim, index }: ClaimProps & { index: number }) => {
  const { content, labels, foreign } = context;
  const { text, kind, period, settledBy, positions, others } = claim;
  const pattern = formatClaimPattern(
    {
      kind,
      period: period.edtf,
      settledBy: settledBy === null ? null : contentText(context, settledBy),
      positions,
    },
    labels,
  );
  const quotesId = `kd-claim-${index}`;
  const span = content.sides.length;
  return (
    <tbody part="claim-group" role="rowgroup">
      <tr part="claim-row" role="row">
        <th role="rowheader" scope="row">
          <button part="claim-button" aria-expanded={false} aria-controls={quotesId}>
            <span part="claim-text" {...foreign}>
              <Phrase text={withoutStop(text)}>
                <Chevron />
              </Phrase>
            </span>
          </button>
          <span part="pattern">
            <Mixed text={pattern} foreign={foreign} />
          </span>
        </th>
        {positions.map((position) => (
          <Cell key={position.side.id} {...{ context, position }} />
        ))}
      </tr>
      {others.length > 0 && (
        <tr part="others" role="row">
          {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the column of the claims, empty here */}
          <td part="spacer" role="presentation" />
          <td role="cell" colspan={span}>
            <Others {...{ context, claim }} />
          </td>
        </tr>
      )}
      <tr part="quotes-row" role="row" id={quotesId} hidden>
        <td role="cell" colspan={span + 1}>
          <div part="quotes">
            {positions.map((position) => (
              <Voices key={position.side.id} {...{ context, position }} />
            ))}
          </div>
        </td>
      </tr>
    </tbody>
  );
};

/** What each mark means. */
const Legend = ({ context: { labels } }: { context: TextContext }) => {
  const { position, legend } = labels;
  const marks: [BoxMark, string][] = [
    ["says", position.says],
    ["hedges", legend.hedges],
    ["declines", position.declines],
    ["denies", position.denies],
    ["denied", legend.before],
    ["none", position["not-here"]],
  ];
  return (
    <p part="legend">
      {marks.map(([mark, text]) => (
        <span key={mark}>
          <Mark of={mark} /> {text}
        </span>
      ))}
    </p>
  );
};

/**
 * Claims by sides: one table, which the styles lay out as a list for each claim where the box is narrow; hence the explicit roles.
 * Runs in the build and in the Worker, never in the box.
 */
export const WhoSaysWhat = ({ context }: { context: TextContext }) => {
  const { content, labels, foreign } = context;
  return (
    <div part="positions">
      <table part="who" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {capitaliseLabel(labels, labels.claim)}
            </th>
            {content.sides.map((side) => (
              <th part="side-name" role="columnheader" scope="col" key={side.id}>
                <Mixed text={nameText(context, side)} foreign={foreign} />
              </th>
            ))}
          </tr>
        </thead>
        {content.claims.map((claim, index) => (
          <Claim key={claim.id} {...{ context, claim, index }} />
        ))}
      </table>
      <Legend context={context} />
    </div>
  );
};
