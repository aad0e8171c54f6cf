/** A source's text with its citations in the margin. */
import type { Edition } from "../../data/model/edition.ts";
import { en } from "../../widget/i18n/en.ts";
import { capitalise, fill } from "../../widget/i18n/fill.ts";
import {
  passageId,
  type Citation,
  type Paragraph,
  type Passage,
  type Segment,
} from "../corpus/article-passages.ts";

/** Classes by which article-rows.ts marks what a fragment identifier leads to. */
export const segmentClass = ({ start }: Pick<Segment, "start">): string => `s${start}`;
export const noteClass = (passage: Passage): string => `n${passageId(passage)}`;

/** Ids that lead here: the passage's, and the development's at its first passage. */
export type Anchors = ReadonlyMap<Passage, readonly string[]>;

/** Each id is an element around the passage's first words. */
const Marked = ({ segment, anchors }: { segment: Segment; anchors: Anchors }) => {
  const { start, text, passages } = segment;
  if (passages.length === 0) return <>{text}</>;
  const ids = passages
    .filter((passage) => passage.start === start)
    .flatMap((passage) => anchors.get(passage) ?? []);
  const mark = <mark class={segmentClass(segment)}>{text}</mark>;
  return ids.reduceRight(
    (inner, id) => (
      <span class="anchor" id={id}>
        {inner}
      </span>
    ),
    mark,
  );
};

/** How the passage is cited: who says it, in whose words, from where. */
function describeCitation({ actors }: Edition, { statement, quote, origin }: Citation): string {
  const speaker = statement && actors.find(({ id }) => id === statement.speaker);
  return [
    ...(speaker ? [`${speaker.name} ${en.stance[statement.stance]}`] : []),
    ...(quote?.translated ? [en.translated] : []),
    ...(!quote || quote.form === "paraphrase" ? [en.inReport] : []),
    origin === null ? en.ownReporting : fill(en.origin, origin),
  ].join(" · ");
}

/** A development in the margin of a paragraph, with all passages there that serve it. */
interface MarginNote {
  development: Citation["development"];
  passages: Passage[];
  descriptions: Set<string>;
}

/** One note for each development: a passage that serves several is named in the note of each. */
function listNotes(edition: Edition, begins: readonly Passage[]): MarginNote[] {
  const notes = new Map<string, MarginNote>();
  for (const passage of begins)
    for (const citation of passage.citations) {
      const { development } = citation;
      const note = notes.get(development.id) ?? {
        development,
        passages: [],
        descriptions: new Set(),
      };
      note.passages.push(passage);
      note.descriptions.add(capitalise(describeCitation(edition, citation), en.lang));
      notes.set(development.id, note);
    }
  return [...notes.values()];
}

interface NoteProps {
  edition: Edition;
  note: MarginNote;
  /** The note above is about the same development. */
  repeated: boolean;
}

/** Names the development and leads back to the box. */
const Note = ({ edition, note, repeated }: NoteProps) => {
  const { id, headline } = note.development;
  return (
    <div class={`note ${note.passages.map(noteClass).join(" ")}`}>
      <b lang={repeated ? undefined : edition.language}>
        {repeated ? "The same development" : headline}
      </b>
      <p>
        <span class="came">You came from this citation. </span>
        {[...note.descriptions].join(". ")}.{" "}
        <a href={`/stories/${edition.id}#${id}`} aria-label={`Back to the box: ${headline}`}>
          Back to the box
        </a>
      </p>
    </div>
  );
};

interface TextProps {
  edition: Edition;
  language: string;
  paragraphs: readonly Paragraph[];
  anchors: Anchors;
}

/**
 * The text content of `#text` is the body to the letter, since selectors count in it. So the notes follow it in the markup, a
 * group for each paragraph, and article-rows.ts puts them beside it.
 */
export const ArticleText = ({ edition, language, paragraphs, anchors }: TextProps) => {
  const groups = paragraphs.map(({ begins }) => listNotes(edition, begins));
  const inOrder = groups.flat();
  return (
    <div class="source">
      <div id="text" lang={language}>
        {paragraphs.map(({ segments }) => (
          <div class="paragraph" key={segments[0]?.start}>
            {segments.map((segment) => (
              <Marked segment={segment} anchors={anchors} key={segment.start} />
            ))}
          </div>
        ))}
      </div>
      <div class="notes">
        {groups.map((notes, at) => (
          <div class="note-group" key={paragraphs[at]?.segments[0]?.start}>
            {notes.map((note) => {
              const above = inOrder[inOrder.indexOf(note) - 1];
              return (
                <Note
                  edition={edition}
                  note={note}
                  repeated={above?.development === note.development}
                  key={note.development.id}
                />
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
};
