/** Finds the day that a page states for itself without its year: in a line below the headline, or where its text begins. */
import { findFirstParagraph, findTitleIndex } from "../boilerplate/page-regions.ts";
import type { MarkedLine } from "../boilerplate/marked-line.ts";
import { isDateLine } from "./date-line.ts";
import { findYearlessDays, type DayMention } from "./find-days.ts";

/** "TARNOVA, June 16 (Norvel Wire) - The government …": the place and the day before the text, in UTF-16 units. */
const BEFORE_TEXT = /^\p{Lu}[^,.!?:;"“”]{1,40},(?:(?!\s[-–—])[^.!?:;"“”]){2,80}(?=\s[-–—]{1,2}\s)/u;

/** The agency in brackets. */
const BRACKETS = /\([^()]*\)/gu;

/** The day, as XXXX-MM-DD; null where there is none. `language`: BCP 47. */
export function findYearless(page: readonly MarkedLine[], language: string): DayMention | null {
  const first = findFirstParagraph(page);
  const head = page
    .slice(findTitleIndex(page) + 1, Math.max(first, 0))
    .map(({ line }) => line.text);
  const dateline = BEFORE_TEXT.exec(page[first]?.line.text ?? "")?.[0].replaceAll(BRACKETS, "");
  for (const text of [...head, dateline ?? ""]) {
    const days = findYearlessDays(text, language);
    if (days.length === 1 && isDateLine(text.trim(), language, days)) return days[0]!;
  }
  return null;
}
