/** Finds the day of publication that a page states. */
import { findDays } from "./find-days.ts";
import type { DayMention } from "./find-days.ts";
import type { MarkedLine } from "../boilerplate/marked-line.ts";
import { findRegions, findTitleIndex } from "../boilerplate/page-regions.ts";
import { resolveDay } from "./resolve-day.ts";
import type { Region } from "../boilerplate/page-regions.ts";

/** In UTF-16 units. A longer line is prose, and its days are those of events. */
const MAX_LINE_LENGTH = 100;

/** A dateline such as "(Oct. 4, 2016) -" or "HARBOUR, 4 October 2016 -" is at most this long. */
const MAX_DATELINE_LENGTH = 70;

/** `\b` knows no letters but those of English. */
const asWord = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu");

const PUBLISHED = asWord(
  "published|posted|veröffentlicht|erschienen|publiée?|publicado|pubblicato|gepubliceerd|opublikowano|опубликовано|опубліковано",
);
const UPDATED = asWord(
  "(?:last )?(?:updated?|modified|edited)|aktualisiert|modifiée?|mis à jour|actualizado|atualizado|aggiornato|bijgewerkt|обновлено|оновлено",
);

/** Below the article are days of other articles and of comments, unless a label says otherwise. */
const REGION_SCORES: Readonly<Record<Region, number>> = { above: 1, head: 4, body: 0, below: -2 };

/** How much a line farther from the headline is worth less. */
const DISTANCE_SCORE = 0.3;
const MAX_DISTANCE = 8;

interface Stated {
  mention: DayMention;
  score: number;
}

/** The likeliest day in a short line, by the label before it and its distance from the headline; otherwise the one in a dateline. */
export function findPublished(page: readonly MarkedLine[], language: string): DayMention | null {
  const regions = findRegions(page);
  const title = Math.max(0, findTitleIndex(page));
  const stated = page.flatMap(({ kind, headlineAbove, line: { text } }, index): Stated[] => {
    if (text.length > MAX_LINE_LENGTH) return [];
    const stated = findDays(text, language);
    const mentions = stated.length > 0 ? stated : [resolveDay(text, page, language)];
    const distance = Math.min(MAX_DISTANCE, Math.abs(index - title));
    const region = REGION_SCORES[regions[index]!];
    const isCaption = kind === "credit" && headlineAbove === 0;
    const other = isCaption ? -4 : kind === "promotion" || kind === "comment-form" ? -1 : 0;
    let start = 0;
    return mentions.flatMap((mention) => {
      if (!mention) return [];
      const at = text.indexOf(mention.text, start);
      const before = text.slice(start, Math.max(start, at));
      start = at + mention.text.length;
      const label = PUBLISHED.test(before) ? 4 : UPDATED.test(before) ? -1.5 : 0;
      return [{ mention, score: region + label + other - DISTANCE_SCORE * distance }];
    });
  });
  const [best] = stated.toSorted((a, b) => b.score - a.score);
  if (best && best.score > -1) return best.mention;
  const heads = page
    .filter((_, index) => regions[index] === "body" || regions[index] === "head")
    .filter(({ line }) => line.text.length > MAX_LINE_LENGTH)
    .flatMap(
      ({ line }) =>
        /^(.{3,70}?)\s[-–—]\s/u.exec(line.text.slice(0, MAX_DATELINE_LENGTH + 3))?.[1] ?? [],
    );
  return heads.flatMap((head) => findDays(head, language))[0] ?? null;
}
