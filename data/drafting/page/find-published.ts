/** Finds the day of publication that a page states. */
import { findDays } from "./find-days.ts";
import type { DayMention } from "./find-days.ts";
import type { Line } from "./lines.ts";

/** The day is at most this many lines from the headline, not counting blank lines. */
const MAX_DISTANCE = 8;

/** In UTF-16 units. A longer line is prose, and its days are those of events. */
const MAX_LINE_LENGTH = 90;

/** A dateline such as "(Oct. 4, 2016) -" or "HARBOUR, 4 October 2016 -" is at most this long. */
const MAX_DATELINE_LENGTH = 70;

const PUBLISHED = /^(?:first )?(?:published|posted)\b/iu;

const isUpdate = (text: string): boolean => /\b(?:updated|modified|aktualisiert)\b/iu.test(text);

/** The day in the short line nearest to the headline, otherwise in the first paragraph's dateline. */
export function findPublished(
  lines: readonly Line[],
  title: string,
  language: string,
): DayMention | null {
  const nonBlank = lines.filter(({ text }) => text !== "");
  const at = Math.max(
    0,
    nonBlank.findIndex(({ text }) => text === title),
  );
  const near = nonBlank
    .map(({ text }, index) => ({ text, distance: index >= at ? index - at : at - index + 0.5 }))
    .filter(({ distance }) => distance <= MAX_DISTANCE)
    .toSorted((a, b) => a.distance - b.distance);
  const stated = near
    .filter(({ text }) => text.length <= MAX_LINE_LENGTH)
    .flatMap(({ text }) => findDays(text, language).map((mention) => ({ text, mention })));
  const first = stated.find(({ text }) => !isUpdate(text)) ?? stated[0];
  if (first) return first.mention;
  const elsewhere = nonBlank.filter(
    ({ text }) => PUBLISHED.test(text) && text.length <= MAX_LINE_LENGTH,
  );
  const below = elsewhere.flatMap(({ text }) => findDays(text, language))[0];
  if (below) return below;
  const heads = near
    .filter(({ text }) => text.length > MAX_LINE_LENGTH)
    .flatMap(
      ({ text }) => /^(.{3,70}?)\s[-–—]\s/u.exec(text.slice(0, MAX_DATELINE_LENGTH + 3))?.[1] ?? [],
    );
  return heads.flatMap((head) => findDays(head, language))[0] ?? null;
}
