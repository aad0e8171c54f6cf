import { findDays, type DayMention } from "./find-days.ts";
import type { MarkedLine } from "../boilerplate/marked-line.ts";
import { findRegions, type Region } from "../boilerplate/page-regions.ts";
import { asWord } from "../lines.ts";
import { listNamedMonths, resolveDay } from "./resolve-day.ts";

/** In UTF-16 units. A longer line is prose, and its days are those of events. */
const MAX_LINE_LENGTH = 100;

const PUBLISHED = asWord(
  "published|posted|issued|veröffentlicht|erschienen|publiée?|publicado|pubblicato|gepubliceerd|opublikowano|опубликовано|опубліковано",
);
const UPDATED = asWord(
  "(?:last )?(?:updated?|modified|edited)|aktualisiert|modifiée?|mis à jour|actualizado|atualizado|aggiornato|bijgewerkt|обновлено|оновлено",
);

/** Below the article are days of other articles and of comments, unless a label says otherwise. */
const REGION_SCORES: Readonly<Record<Region, number>> = { above: 1, head: 4, body: 0, below: -2 };

/** What a label before the day adds. */
const PUBLISHED_SCORE = 4;
const UPDATED_SCORE = -1.5;

/** A day that scores no more is one of another article. */
const MIN_SCORE = -1;

interface Stated {
  mention: DayMention;
  score: number;
}

/** The day of publication that a page states: the likeliest day in a short line, by the label before it and where it stands. */
export function findPublished(page: readonly MarkedLine[], language: string): DayMention | null {
  const regions = findRegions(page);
  const named = listNamedMonths(page, language);
  const stated = page.flatMap(({ line: { text } }, index): Stated[] => {
    if (text.length > MAX_LINE_LENGTH) return [];
    const days = findDays(text, language);
    const mentions = days.length > 0 ? days : [resolveDay(text, named, language)];
    const place = REGION_SCORES[regions[index]!];
    let start = 0;
    return mentions.flatMap((mention) => {
      if (!mention) return [];
      const at = text.indexOf(mention.text, start);
      const before = text.slice(start, Math.max(start, at));
      start = at + mention.text.length;
      const label = PUBLISHED.test(before)
        ? PUBLISHED_SCORE
        : UPDATED.test(before)
          ? UPDATED_SCORE
          : 0;
      return [{ mention, score: place + label }];
    });
  });
  const [best] = stated.toSorted((a, b) => b.score - a.score);
  return best && best.score > MIN_SCORE ? best.mention : null;
}
