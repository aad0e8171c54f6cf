/** The day on which a page says that it was published. */
import { findDays } from "./find-days.ts";
import type { DayMention } from "./find-days.ts";
import type { Line } from "./lines.ts";

/** A page states its own day this near to the headline, counted in lines that are not blank. */
const NEAR_TITLE = 8;

/** A line that states a day and not much more: a longer one is prose, whose days are those of events. */
const SHORT_LINE = 90;

/** "(Oct. 4, 2016) -" or "HARBOUR, 4 October 2016 -" at the head of a paragraph. */
const DATELINE_HEAD = 70;

const isUpdate = (text: string): boolean => /\b(?:updated|modified|aktualisiert)\b/iu.test(text);

/** The day of the short line nearest to the headline, else of the first paragraph's dateline; null where the page has none. */
export function findPublished(
  lines: readonly Line[],
  title: string,
  language: string,
): DayMention | null {
  const filled = lines.filter(({ text }) => text !== "");
  const at = Math.max(
    0,
    filled.findIndex(({ text }) => text === title),
  );
  const near = filled
    .map(({ text }, index) => ({ text, distance: index >= at ? index - at : at - index + 0.5 }))
    .filter(({ distance }) => distance <= NEAR_TITLE)
    .toSorted((a, b) => a.distance - b.distance);
  const stated = near
    .filter(({ text }) => text.length <= SHORT_LINE)
    .flatMap(({ text }) => findDays(text, language).map((mention) => ({ text, mention })));
  const first = stated.find(({ text }) => !isUpdate(text)) ?? stated[0];
  if (first) return first.mention;
  const heads = near
    .filter(({ text }) => text.length > SHORT_LINE)
    .flatMap(
      ({ text }) => /^(.{3,70}?)\s[-–—]\s/u.exec(text.slice(0, DATELINE_HEAD + 3))?.[1] ?? [],
    );
  return heads.flatMap((head) => findDays(head, language))[0] ?? null;
}
