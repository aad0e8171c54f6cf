/** The text of an article with margin notes on its cited passages. */
import type { Edition } from "../../../data/model/edition.ts";
import type { CitedPassage, Paragraph, Segment } from "../../corpus/article-passages.ts";
import { ARTICLE_BODY_ID } from "../../exports/records/annotations.ts";
import { listNotes, Note } from "./article-notes.tsx";

/** The class of a segment, which article-rows.ts highlights. */
export const segmentClass = ({ start }: Pick<Segment, "start">): string => `s${start}`;

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

interface TextProps {
  edition: Edition;
  /** Path of the story page. */
  page: string;
  language: string;
  paragraphs: readonly Paragraph[];
  anchors: Anchors;
}

/**
 * The text content of `#text` is exactly the article's body, because selectors are positions in it. Therefore the notes follow it
 * in the markup, one group per paragraph, and article-rows.ts places each group beside its paragraph.
 */
export const AnnotatedText = ({ edition, page, language, paragraphs, anchors }: TextProps) => {
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
                  page={page}
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
