/** Margin notes of an article page: the developments that a paragraph is cited for, each with a link back to the box. */
import type { Edition } from "../../../data/model/edition.ts";
import { en } from "../../../widget/i18n/languages/en.ts";
import { capitalise, fill } from "../../../widget/i18n/fill.ts";
import { passageId, type CitedPassage, type CitedUse } from "../../corpus/article-passages.ts";

/** The class of a passage's notes, which article-rows.ts highlights. */
export const noteClass = (passage: CitedPassage): string => `n${passageId(passage)}`;

/** How a passage is used: whose statement it is, in whose words, and where the outlet had it from. */
function describeUse({ actors }: Edition, { statement, quote, origin }: CitedUse): string {
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
  development: CitedUse["development"];
  passages: CitedPassage[];
  descriptions: Set<string>;
}

/** The notes of a paragraph, one per development. `begins`: the cited passages that begin in the paragraph. */
export function listNotes(edition: Edition, begins: readonly CitedPassage[]): MarginNote[] {
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
  /** Path of the story page. */
  page: string;
  note: MarginNote;
  /** The note above is about the same development. */
  repeated: boolean;
}

/** Names the development, with a link back to it in the box. */
export const Note = ({ edition, page, note, repeated }: NoteProps) => {
  const { id, headline } = note.development;
  return (
    <div class={`note ${note.passages.map(noteClass).join(" ")}`}>
      <b lang={repeated ? undefined : edition.language}>
        {repeated ? "The same development" : headline}
      </b>
      <p>
        <span class="came">You came from this citation. </span>
        {[...note.descriptions].join(". ")}.{" "}
        <a href={`${page}#${id}`} aria-label={`Back to the box: ${headline}`}>
          Back to the box
        </a>
      </p>
    </div>
  );
};
