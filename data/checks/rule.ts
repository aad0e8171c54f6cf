/** The interface of a rule: looks at one story and reports problems, each with its place and remedy. */
import type { Place } from "../source/diagnostic.ts";
import type { Story } from "../source/story.ts";

/** The note that can settle a question. */
export interface Note {
  /** As written in the YAML; undefined where there is none. */
  text: string | undefined;
  /** Whose note it is, for the remedy: "the statement", "the position". */
  of: string;
  /** The note has to contain one of these, so that a note about something else settles nothing; none: any note does. */
  words?: readonly string[];
}

export interface Report {
  /** Reports an error. */
  (place: Place, message: string, remedy: string): void;
  /** Reports a question, unless the note settles it. The remedy gains the sentence about the note. */
  question: (place: Place, message: string, remedy: string, note: Note) => void;
  /** Reports a proposal that blocks nothing. */
  hint: (place: Place, message: string, remedy: string) => void;
}

export interface Rule {
  /** The file's name without its ending. */
  name: string;
  /** Reports what is wrong with a story; never prints, never throws for anything that an editor can write. */
  check: (story: Story, report: Report) => void;
}
