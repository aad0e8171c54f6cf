/** What a rule of the desk is. */
import type { Place } from "../source/diagnostic.ts";
import type { Story } from "../source/story.ts";

export type Report = (place: Place, message: string, remedy: string) => void;

export interface Rule {
  /** The file's own name without its ending. */
  name: string;
  /** Looks at one story and reports; never prints, never throws for what an editor can write. */
  check: (story: Story, report: Report) => void;
}
