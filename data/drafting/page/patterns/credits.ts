/** Patterns of bylines, dates, rights, and the credits of texts and pictures. */
import { AGENCY } from "../outlet/agencies.ts";
import type { LinePattern } from "./line-pattern.ts";

/** The initials of one or two editors: "abc", "abc-de". */
const INITIALS = String.raw`\p{Ll}{2,4}(?:-\p{Ll}{2,4})?`;

export const CREDITS: readonly LinePattern[] = [
  {
    kind: "credit",
    why: "the credit of a picture, or its caption with the credit",
    test: /^\(?(?:[Pp]hotos?|[Ii]mage(?: source| caption| credit)?|[Pp]icture|[Vv]ideo|[Фф]ото)\s*(?::|\bby\b|,)\s*\S.{0,160}$|^.{0,240}\b(?:[Pp]hoto(?:graph)?|[Pp]icture|[Ii]mage|[Cc]redit|[Ff]oto|[Ii]llustration|[Gg]raphic|[Cc]hart)s?(?: ?: ?| by )\p{Lu}[^.!?]{1,50}$|[[(][^\])]{0,60}(?:\/|[Pp]hoto\b)[^\])]{2,40}[\])]$|^.{0,240}[(]\p{Lu}[\p{L}\p{N} ]{1,30}: ?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}[)]$|^.{0,200}[.!?]['"”»’)]* (?:\p{L}[\p{L}.'’-]* ){1,3}\p{L}[\p{L}.'’-]*\/\p{L}[\p{L} .'’-]{1,30}$|^.{0,200}[.!?]['"”»’)]* \p{Lu}{2,} \p{Lu}{2,}(?:[,/] ?\p{Lu}[\p{Lu} ]+)?$|^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2} ?\/ ?\p{Lu}[\p{L} .-]{2,30}$|^\p{Lu}[\p{L}.'’-]*(?: \p{L}+)? (?:[Pp]hotos?|PHOTOS?)$|^.{0,240}[.!?]['”»’)]* (?:\p{Lu}[\p{L}.'’-]* ){2,3}for (?:\p{Lu}[\p{L}.'’-]*(?: |$)){1,4}$|^[▲△▼◀▶]/u,
  },
  {
    kind: "credit",
    why: "a credit",
    test: /^[(*]?(?:sources?|via|credit|(?:additional )?reporting|writing|editing|compiled|translated|edited|produced|quelle|fuente|fonte|bron|źródło|источник|джерело)\s*(?::|\bby\b|,)\s*\S.{0,160}$/iu,
  },
  {
    kind: "credit",
    why: "a byline",
    ofSentences: true,
    headlineAbove: 3,
    test: /^(?!(?i:presented|sponsored|powered) )(?!(?:Remarks|Statement|Speech|Address|Keynote|Letter|Message|Lecture|Testimony|Briefing) by )(?:\p{L}+ )?[Bb][Yy]:? (?!\p{L}+day\b)\p{Lu}[\p{L}.'’-]+(?:,? (?:\p{Lu}[\p{L}.'’-]*|\p{Ll}{1,4}))*(?:\s*[|,•·-].{0,60})?$/u,
  },
  {
    kind: "credit",
    why: "the reporter of an entry",
    test: /^From \p{Lu}[\p{L}\d]+(?: [\p{Lu}\d][\p{L}\d]*){0,2}(?: staff|['’]s(?:(?: and| in)?(?: \p{Lu}[\p{L}.'’-]+){1,4}){1,3})$/u,
  },
  {
    kind: "credit",
    why: "an agency with another source",
    ofSentences: true,
    test: new RegExp(
      `^(?:The )?(?:${AGENCY.source}) contributed to this (?:report|story|article)\\.$|^\\([^()]{2,40} (?:with|and|mit|avec|et|con|com|e) (?:${AGENCY.source})\\)$`,
      "u",
    ),
  },
  {
    kind: "credit",
    why: "the initials of editors, and an agency",
    test: new RegExp(
      `^\\(?${INITIALS}(?:[/,] ?${INITIALS})*[ /]\\(?${AGENCY.source}(?:[,/] ?${AGENCY.source})*\\)?$|^\\(?${INITIALS}(?:/${INITIALS})+\\)?$`,
      "u",
    ),
  },
  {
    kind: "credit",
    why: "a notice of rights",
    ofSentences: true,
    isBelowArticles: true,
    test: /^(?!.*\p{L}{3}[.!?] (?:[©ⓒ]|\(c\)) ?\d{4} \p{L}[^.]*$).{0,300}(?:[©ⓒ]|\(c\)|\bcopyright\b).{0,60}\b(?:19|20)\d\d\b|^copyright$|\ball rights reserved\b|^our standards: /iu,
  },
  {
    kind: "credit",
    why: "a credit with the sign of copyright",
    ofSentences: true,
    test: /^.{0,300}[©ⓒ]|^\(c\)|^copyright\s*(?:[:©]|$)/iu,
  },
  {
    kind: "dateline",
    why: "when the page was published or changed",
    headlineAbove: 2,
    test: /^[|•·\s]*(?:last |first |this was )?(?:updated?|published|issued|posted|modified|created)\b.{0,70}$|^\d+ ?(?:min(?:ute)?s? read|(?:[mhd]|min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?|years?)(?:,? \d+ ?(?:m|min(?:ute)?s?))? ago)$/i,
  },
];
