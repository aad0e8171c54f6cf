/** Invented pages in one layout, and what a draft removes from them. */
import { makeDraft } from "../../../../data/drafting/page/make-draft.ts";

export const TITLE = "Elmhaven library closes after a crack is found in its roof";

export const PARAGRAPHS = [
  "The library of Elmhaven closed its doors on Monday after an engineer found a crack in the roof above the reading room.",
  "Mayor Ilse Karrow told the council that repairs would take until the autumn and would cost about two million marks.",
  "“We will not lend books under a falling roof,” Karrow said after the meeting, which lasted for more than three hours.",
  "The engineer had warned of the crack in March, according to a report that the council published on its notice board.",
  "Borrowers can return their books at the harbour office, where two librarians are to work until the roof is mended.",
];

export const BODY = PARAGRAPHS.join("\n\n");

export const makePage = ({ above = "", head = "", body = BODY, below = "" }): string =>
  [above, TITLE, head, "", body, "", below].join("\n");

/** The lines that a draft removes from the body of a page. */
export function removed(raw: string): string[] {
  const lines = raw.split("\n");
  return makeDraft(raw)
    .boilerplate.flatMap(({ lines: [first, last] }) => lines.slice(first - 1, last))
    .filter((line) => line !== "");
}
