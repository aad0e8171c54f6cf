/** Scores how much suggests that a name is the outlet's. */
import { listPresent, sumWeights } from "../features.ts";
import type { Feature } from "../features.ts";
import { foldLine } from "../lines.ts";
import { AGENCY } from "./agencies.ts";
import { withoutThe } from "./outlet-candidates.ts";
import { AUTHORITY, BUTTON, CALL_SIGN, COMPANY_NAME, MEDIA_NOUN } from "./outlet-words.ts";
import { isLabel } from "./page-names.ts";
import type { PageNames } from "./page-names.ts";

export interface Candidate {
  name: string;
  score: number;
  why: string;
}

/** Shorter ends of a name are words of many names. In letters. */
const MIN_END_LENGTH = 8;

/** The ends of a name that its addresses may spell: "timesunion" of "elm valley times union". */
const listEnds = (folded: string): string[] =>
  folded
    .split(" ")
    .map((_, index, words) => words.slice(index).join(""))
    .filter((end) => end.length >= MIN_END_LENGTH);

/** How much suggests that a name is the outlet's. */
export function scoreName(name: string, page: PageNames): Candidate {
  const folded = withoutThe(foldLine(name));
  const isIn = (text: string): boolean => text.includes(` ${folded} `);
  const isWord = !folded.includes(" ");
  const repeated = page.lines.filter(isIn).length - 1;
  const isWhole = page.above.has(foldLine(name));
  const isOwner = isIn(page.rights);
  const sharesOwner = [...page.owners].some(
    (owner) =>
      folded.startsWith(`${owner} `) ||
      folded.split(" ").some((word) => word.length > 3 && ` ${owner} `.includes(` ${word} `)),
  );
  const isNamedOwner = page.owners.has(foldLine(name)) && !COMPANY_NAME.test(name);
  const isExtended = [...page.above].some(
    (line) =>
      line.startsWith(`${folded} `) && line.split(" ").length === folded.split(" ").length + 1,
  );
  const isFirst = isWhole && page.first === foldLine(name);
  const isAuthor = isIn(page.authors) && !isWhole;
  const letters = folded.replaceAll(/[^\p{L}\p{N}]/gu, "");
  const isSpelled =
    page.domains.has(letters) || (isWhole && listEnds(folded).some((end) => page.domains.has(end)));
  const isAcronym = page.acronyms.has(name);
  const isNoOutlet =
    isLabel(folded) ||
    BUTTON.test(name) ||
    (AGENCY.test(name) && !page.isOfAgency) ||
    /\b(?:19|20)\d\d\b/u.test(name);
  const features: readonly Feature[] = [
    [isAcronym, 4, "the initials of the owner of the rights"],
    [page.providers.has(folded), 5, "the page attributes the article to it"],
    [isWord && isOwner && isIn(page.title), -4],
    [isOwner, isWhole || isNamedOwner ? 3 : 1, "named in the notice of rights"],
    [!isOwner && sharesOwner && isWhole, 2.8, "the notice of rights has one of its words"],
    [isSpelled && (isWhole || !isWord), 3, "the page’s addresses spell it"],
    [isWhole, 1, "above the headline"],
    [isFirst, 1, "at the head of the page"],
    [
      repeated > 0,
      Math.min(3, repeated) * (isWord && repeated < 3 ? 0.4 : 0.7),
      "named down the page",
    ],
    [MEDIA_NOUN.test(name), 1],
    [CALL_SIGN.test(name), isWhole ? 3 : 1, "the call sign of a station"],
    [true, 0.1 * Math.min(4, folded.split(" ").length)],
    [isNoOutlet, -10],
    [AUTHORITY.test(name) && !page.isOfAuthority, -2],
    [isNamedOwner && isExtended, -3],
    [page.isOfAgency && isWhole && AGENCY.test(name), 4, "the agency’s own page"],
    [isAuthor, -4],
    [isWord && !isWhole && repeated < 3 && !isAcronym, -3],
    [(isWord || !isWhole) && !isOwner && isIn(page.body), -1],
  ];
  const reasons = listPresent(features).toSorted(([, a], [, b]) => b - a);
  const why = reasons.find(([, , reason]) => reason !== undefined)?.[2] ?? "";
  return { name, score: sumWeights(features), why };
}
