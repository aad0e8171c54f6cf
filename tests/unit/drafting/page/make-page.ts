/** Invented pages in one layout, and what a draft removes from them. */
import { expect } from "vitest";
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

export const HEAD = "By Mia Sund\nJune 9, 2025";

export const makePage = ({ above = "", head = HEAD, body = BODY, below = "" }): string =>
  [above, TITLE, head, "", body, "", below].join("\n");

/** The body with other lines after its first paragraphs. */
export const insertLines = (lines: string, after = 1): string =>
  PARAGRAPHS.toSpliced(after, 0, lines).join("\n\n");

/** The lines of a raw text that a draft proposes as boilerplate. */
export function listProposed(raw: string): string[] {
  const lines = raw.split("\n");
  return makeDraft(raw)
    .boilerplate.flatMap(({ lines: [first, last] }) => lines.slice(first - 1, last))
    .filter(Boolean);
}

/** The lines that a draft removes from a page besides its title and head, which it must remove. */
export function removed({ head = HEAD, ...page }: Parameters<typeof makePage>[0]): string[] {
  const all = listProposed(makePage({ head, ...page }));
  const known = [TITLE, ...head.split("\n").filter(Boolean)];
  expect(all).toEqual(expect.arrayContaining(known));
  return all.filter((line) => !known.includes(line));
}
