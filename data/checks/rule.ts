/** The interface of a rule: checks one story and reports problems, each with its place and remedy. */
import type { NoteOwner, Place } from "../source/diagnostic.ts";
import type { ProblemDetail } from "../source/problem-detail.ts";
import type { Wording } from "../source/wording.ts";
import type { Story } from "../source/story.ts";

/** An editors' note that can settle a question. */
export interface EditorsNote {
  /** Undefined if the YAML has none. */
  text: string | undefined;
  owner: NoteOwner;
  /** The note settles the question only if it contains one of these words; without words, any note does. */
  words?: readonly string[];
}

export interface Report {
  /** Reports an error. `detail`: from which the desk words the problem and offers a fix. */
  (place: Place, message: Wording, remedy: Wording, detail?: ProblemDetail): void;
  /** Reports a question, unless the note settles it. Appends to the remedy how a note would settle it. */
  question: (
    place: Place,
    message: Wording,
    remedy: Wording,
    note: EditorsNote,
    detail?: ProblemDetail,
  ) => void;
}

/** Reports what is wrong with a story; never prints, never throws for anything that an editor can write. */
export type Rule = (story: Story, report: Report) => void;
