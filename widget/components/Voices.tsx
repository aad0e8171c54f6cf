/** What an opened claim shows: the words that each position rests on. Runs in the build and in the Worker, never in the box. */
import type { ContentPosition, ContentStatement } from "../../data/edition/story-content.ts";
import type { BoxMark } from "../content/box-content.ts";
import { positionMark, type TextContext } from "../content/content-text.ts";
import { formatEventDate } from "../i18n/format-date.ts";
import { Citation, Speaker } from "./Citation.tsx";
import { Mark } from "./Mark.tsx";
import { QuoteText } from "./FullStatement.tsx";

interface VoiceProps {
  context: TextContext;
  mark: BoxMark;
  statement: ContentStatement;
  note: string | null;
}

/** The words that a position rests on. */
const Voice = ({ context, mark, statement, note }: VoiceProps) => {
  const { labels, foreign } = context;
  return (
    <figure part={`voice ${mark}`}>
      <p part="attribution">
        <Mark of={mark} />
        <Speaker {...{ context }} speaker={statement.speaker} />
        <span>{` · ${formatEventDate(statement.date, labels, { alone: true })}`}</span>
      </p>
      {statement.quotes.map((quote) => (
        <figure part="words-of" key={quote.exact}>
          <QuoteText {...{ context, quote }} />
          <Citation {...{ context, quote }} />
        </figure>
      ))}
      {note && mark !== "hedges" && (
        <p part="note">
          <span {...foreign}>{note}</span>
        </p>
      )}
    </figure>
  );
};

/** The words of a side on a claim: those of its position, then those of earlier ones. */
export const Voices = ({
  context,
  position,
}: {
  context: TextContext;
  position: ContentPosition;
}) => {
  const { value, before, statement, note, earlier } = position;
  if (!statement) return null;
  return (
    <div>
      <Voice {...{ context, statement, note }} mark={positionMark(value, before)} />
      {earlier.map((other) => (
        <Voice
          key={other.statement.id}
          {...{ context }}
          mark={positionMark(other.value, other.before)}
          statement={other.statement}
          note={other.note}
        />
      ))}
    </div>
  );
};
