/** The text of an article with margin notes on its cited passages. */
import type { Edition } from "../../../data/model/edition.ts";
import { en } from "../../../widget/i18n/languages/en.ts";
import { capitalise, fill } from "../../../widget/i18n/fill.ts";
import {
  passageId,
  type CitedPassage,
  type Paragraph,
  type PassageUse,
  type Segment,
} from "../../corpus/article-passages.ts";
import { ARTICLE_BODY_ID } from "../../exports/records/annotations.ts";

/** Classes that article-rows.ts highlights. */
export const segmentClass = ({ start }: Pick<Segment, "start">): string => `s${start}`;
export const noteClass = (passage: CitedPassage): string => `n${passageId(passage)}`;

/** Fragment identifiers by passage: the passage's own, and a development's at its first passage. */
export type Anchors = ReadonlyMap<CitedPassage, readonly string[]>;

/** A segment, inside one element per id that begins there. */
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

/** How a passage is used: whose statement it is, in whose words, and where the outlet had it from. */
function describeUse({ actors }: Edition, { statement, quote, origin }: PassageUse): string {
  const speaker = statement && actors.find(({ id }) => id === statement.speaker);
  return [
    ...(speaker ? [`${speaker.name} ${en.stance[statement.stance]}`] : []),
    ...(quote?.translated ? [en.translated] : []),
    ...(!quote || quote.form === "paraphrase" ? [en.inReport] : []),
    origin === null ? en.ownReporting : fill(en.origin, origin),
  ].join(" · ");
}

/** A margin note: a development, and the paragraph's passages that are cited for it. */
interface MarginNote {
  development: PassageUse["development"];
  passages: CitedPassage[];
  descriptions: Set<string>;
}

/** The notes of a paragraph, one per development. */
function listNotes(edition: Edition, begins: readonly CitedPassage[]): MarginNote[] {
  const notes = new Map<string, MarginNote>();
  for (const passage of begins)
    for (const use of passage.uses) {
      const { development } = use;
      const note = notes.get(development.id) ?? {
        development,
        passages: [],
        descriptions: new Set(),
      };
      note.passages.push(passage);
      note.descriptions.add(capitalise(describeUse(edition, use), en.lang));
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

/** Names the development, with a link to it in the box. */
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
 * The text content of `#text` is exactly the article's body, because selectors are positions in it. Therefore the notes follow it
 * in the markup, one group per paragraph, and article-rows.ts places each group beside its paragraph.
 */
export const ArticleText = ({ edition, language, paragraphs, anchors }: TextProps) => {
  const groups = paragraphs.map(({ begins }) => listNotes(edition, begins));
  const inOrder = groups.flat();
  return (
    <div class="source">
      <div id={ARTICLE_BODY_ID} lang={language}>
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
