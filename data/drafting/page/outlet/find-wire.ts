import { AGENCY, findAgency, agencySpellings } from "./agencies.ts";
import { isProse } from "../lines.ts";
import type { MarkedLine } from "../boilerplate/marked-line.ts";
import { findRegions } from "../boilerplate/page-regions.ts";

/** A dateline such as "WASHINGTON, Sept 12 (Reuters) - ". */
const DATELINE =
  /^\p{Lu}[\p{L}.'’, /-]{1,60}(?:,\s[\p{L}.]{3,10}\s\d{1,2})?\s*\((?<agency>[\p{L}][\p{L} /.-]{1,40})\)\s*[-–—:]+\s*/u;

const SOURCE =
  /^\(?(?:sources?|via|quelle|fuente|fonte|bron|källa|kilde|źródło|zdroj|kaynak|источник|джерело)\s*:\s*(?<source>.{2,60}?)[\s.)]*$/iu;

/** A name in brackets before the dash of a dateline is an agency's, even if it is not in the list. A place, a date or the call sign of a station is not. */
const NAME_OF_AGENCY =
  /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)* (?:Agency|Wire|Press|News|Service|Presse|Agentur)$|^\p{Lu}[\p{L}]*(?:wire|press|presse)$|^(?![KW]\p{Lu}{3}$)\p{Lu}{2,6}$/u;

/** What stands in a picture's credit rather than in a text's. */
const PICTURE =
  /\b(?:photo(?:graph|s)?|foto|image|picture|video|file|archives?|getty|stringer|handout)\b|©/iu;

/** The agency after the last sentence of a paragraph: "… in the church. AFP". */
const AFTER_SENTENCE = /[.!?…]["”»’)]*\s+[-–—(]?(?<last>[^.!?…]{2,40})[).]?$/u;

/** A line with two agencies: "Associated Press and Bloomberg News". */
const SEVERAL = new RegExp(`^${AGENCY.source} and ${AGENCY.source}(?: News)?$`, "u");

/** A credit is at most this long, in UTF-16 units, and this many lines below the article. */
const MAX_CREDIT_LENGTH = 80;
const MAX_DISTANCE = 6;

/** How much each form of a credit counts, in the order of how rarely it means something else. */
const WEIGHTS = { source: 6, dateline: 4, afterSentence: 4, line: 3, reports: 2 };

interface Credit {
  name: string;
  score: number;
  /** Whether the name is spelled for readers, rather than in a dateline or a notice. */
  isLine?: boolean;
}

/** The credits of a text itself, above or below it. */
function readCredit(page: readonly MarkedLine[], index: number, isNear: boolean): Credit[] {
  const { text } = page[index]!.line;
  const source = SOURCE.exec(text)?.groups?.["source"];
  if (source !== undefined && !/\bagencies\b|\//iu.test(source))
    return [{ name: source, score: WEIGHTS.source }];
  const name = SEVERAL.exec(text)?.[0] ?? findAgency(text);
  const isAlone = /^\(?\p{Lu}[\p{L} -]{1,30}\)?$/u.test(text);
  if (name === null || !isNear || isProse(text) || text.length >= MAX_CREDIT_LENGTH) return [];
  // A picture's agency stands beside its caption, which begins with the agency, too.
  const isPicture =
    PICTURE.test(text) ||
    [page[index - 1], page[index + 1]].some(
      (beside) => beside?.line.text.startsWith(`${name} `) && isAlone,
    );
  return isPicture ? [] : [{ name, score: WEIGHTS.line, isLine: true }];
}

/** The agency of a dateline, or after the last sentence. */
function readParagraph(text: string, isLast: boolean): Credit[] {
  const inBrackets = DATELINE.exec(text)?.groups?.["agency"] ?? "";
  const dateline = findAgency(inBrackets) ?? NAME_OF_AGENCY.exec(inBrackets)?.[0];
  const last = isLast ? findAgency(AFTER_SENTENCE.exec(text)?.groups?.["last"] ?? "") : null;
  const reports = new RegExp(`, (?<name>${AGENCY.source}) (?:reports|writes)\\.$`, "u").exec(text);
  return [
    ...(dateline ? [{ name: dateline, score: WEIGHTS.dateline }] : []),
    ...(last ? [{ name: last, score: WEIGHTS.afterSentence }] : []),
    ...(reports ? [{ name: reports.groups!["name"]!, score: WEIGHTS.reports }] : []),
  ];
}

/** The agency whose credits weigh most, by the longest name that they give it; null if the text credits none. */
export function findWire(page: readonly MarkedLine[]): string | null {
  const regions = findRegions(page);
  const end = regions.lastIndexOf("body");
  const credits = page.flatMap((item, index) => {
    const { text } = item.line;
    const region = regions[index]!;
    const isEnd = index >= end - 1 && index <= end + MAX_DISTANCE;
    if (item.isBelowArticles) return [];
    const isNear = region === "head" || isEnd;
    return [
      ...readCredit(page, index, isNear),
      ...(region === "body" ? readParagraph(text, isEnd) : []),
    ];
  });
  const groups = Map.groupBy(credits, ({ name }) => agencySpellings(findAgency(name) ?? name)[0]!);
  const [best] = [...groups.values()].toSorted(
    (a, b) =>
      b.reduce((sum, { score }) => sum + score, 0) - a.reduce((sum, { score }) => sum + score, 0),
  );
  const lines = best?.filter(({ isLine }) => isLine);
  const names = (lines?.length ? lines : best)?.map(({ name }) => name) ?? [];
  return names.toSorted((a, b) => b.length - a.length)[0] ?? null;
}
