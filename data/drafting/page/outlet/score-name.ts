/** Scores how much suggests that a name is the outlet's. */
import { matchLine } from "../patterns/match-line.ts";
import { foldLine } from "../lines.ts";
import { AGENCY } from "./agencies.ts";
import { listInitials } from "./initials.ts";
import { withoutThe } from "./outlet-candidates.ts";
import { AUTHORITY, BUTTON, CALL_SIGN, COMPANY_NAME, LABELS, MEDIA_NOUN } from "./outlet-words.ts";
import { isLabel } from "./page-names.ts";
import type { PageNames } from "./page-names.ts";

export interface Candidate {
  name: string;
  score: number;
  why: string;
}

/** What speaks for or against a name; `why` is the reason shown to the editor. */
interface Sign {
  sign: boolean;
  score: number;
  why?: string;
}

/** A day of the week with a figure. */
const DATE =
  /^(?=.*\d)(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)\b/iu;

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
      listInitials(folded).some((initials) => owner.split(" ").includes(initials)) ||
      folded
        .split(" ")
        .some((word) => word.length > 3 && !LABELS.has(word) && ` ${owner} `.includes(` ${word} `)),
  );
  const isNamedOwner = page.owners.has(foldLine(name)) && !COMPANY_NAME.test(name);
  const isExtended = [...page.above].some(
    (line) =>
      line.startsWith(`${folded} `) &&
      MEDIA_NOUN.test(line) &&
      line.split(" ").length === folded.split(" ").length + 1,
  );
  const isFirst = isWhole && page.first === foldLine(name);
  const isStart = !isWhole && [...page.above].some((line) => line.startsWith(`${folded} `));
  const isAuthor = isIn(page.authors) && !isWhole;
  const letters = folded.replaceAll(/[^\p{L}\p{N}]/gu, "");
  const isSpelled =
    page.domains.has(letters) ||
    page.domains.has(`the${letters}`) ||
    (isWhole && listEnds(folded).some((end) => page.domains.has(end)));
  const isAcronym = page.acronyms.has(name);
  const signs: Sign[] = [
    { sign: isAcronym, score: 4, why: "the initials of the owner of the rights" },
    {
      sign: page.providers.has(folded),
      score: 5,
      why: "the page attributes the article to it",
    },
    {
      sign: isWord && isOwner && !isNamedOwner && isIn(page.title),
      score: -4,
    },
    { sign: isOwner, score: isWhole || isNamedOwner ? 3 : 1, why: "named in the notice of rights" },
    {
      sign: !isOwner && sharesOwner && isWhole,
      score: 2.8,
      why: "the notice of rights has one of its words",
    },
    { sign: isSpelled && (isWhole || !isWord), score: 3, why: "the page’s addresses spell it" },
    { sign: isWhole, score: 1, why: "above the headline" },
    { sign: isFirst, score: 1, why: "at the head of the page" },
    { sign: isStart && repeated > 0, score: 0.6 },
    {
      sign: repeated > 0,
      score: Math.min(3, repeated) * (isWord && repeated < 3 ? 0.4 : 0.7),
      why: "named down the page",
    },
    { sign: MEDIA_NOUN.test(name) || CALL_SIGN.test(name), score: 1 },
    {
      sign: /^[KW]\p{Lu}{2,3}(?:[ -](?:\d+|TV|FM|AM|News))*$/u.test(name) && isWhole,
      score: 2,
      why: "the call sign of a station",
    },
    { sign: true, score: 0.1 * Math.min(4, folded.split(" ").length) },
    {
      sign:
        isLabel(folded) ||
        matchLine(name) !== null ||
        BUTTON.test(name) ||
        (AGENCY.test(name) && !page.isOfAgency) ||
        /\b(?:19|20)\d\d\b/u.test(name) ||
        DATE.test(name),
      score: -10,
    },
    {
      sign:
        AUTHORITY.test(name) && !(isOwner && folded.split(" ").length > 2) && !page.isOfAuthority,
      score: -2,
    },
    { sign: isNamedOwner && isExtended, score: -3 },
    {
      sign: page.isOfAgency && isWhole && AGENCY.test(name),
      score: 4,
      why: "the agency’s own page",
    },
    { sign: isAuthor, score: -4 },
    { sign: isIn(page.title) && !isOwner, score: -2 },
    { sign: isWord && !isWhole && repeated < 3 && !isAcronym, score: -3 },
    { sign: (isWord || !isWhole) && !isOwner && !isAcronym && isIn(page.body), score: -1 },
  ];
  const found = signs.filter(({ sign }) => sign);
  const [best] = found.filter(({ why }) => why !== undefined).toSorted((a, b) => b.score - a.score);
  return { name, score: found.reduce((sum, { score }) => sum + score, 0), why: best?.why ?? "" };
}
