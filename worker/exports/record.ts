/** When a development came into the published record, and when what is said of it last changed: what feeds are dated by. */
import { toCanonicalJson } from "../../data/edition/canonical-json.ts";
import type { Edition } from "../../data/model/edition.ts";

export interface RecordDates {
  /** The day of the first published edition that has it. */
  published: string;
  /** The day of its last change or correction. */
  updated: string;
}

const latest = (days: readonly (string | null | undefined)[]): string =>
  days.reduce<string>((last, day) => (day && day > last ? day : last), "");

/** What readers are told of a development: it and its statements. */
const contentOf = ({ developments, statements }: Edition, id: string): string =>
  toCanonicalJson([
    developments.find((development) => development.id === id) ?? null,
    statements.filter(({ development }) => development === id),
  ]);

/**
 * The day of an edition. A draft has none, and no clock may be read (two runs give the same bytes): it takes the day of
 * the last edition before it, or, before the first, the last day that its developments speak of.
 */
export function editionDay(edition: Edition, kept: readonly Edition[]): string {
  return (
    edition.published ??
    (latest(kept.map(({ published }) => published)) ||
      latest(edition.developments.map(({ date }) => date.latest)))
  );
}

/** Dates by development. `kept`: the published editions of the same story, in any order. */
export function recordDates(
  edition: Edition,
  kept: readonly Edition[] = [],
): Map<string, RecordDates> {
  const history = [...kept.filter((old) => old.edition !== edition.edition), edition].map(
    (one) => ({ one, day: editionDay(one, kept) }),
  );
  const current = history.pop()!;
  history.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  history.push(current);
  return new Map(
    edition.developments.map(({ id }) => {
      const having = history.filter(({ one }) =>
        one.developments.some((development) => development.id === id),
      );
      const changed = having.findLast(
        ({ one }, index) =>
          index > 0 && contentOf(one, id) !== contentOf(having[index - 1]!.one, id),
      );
      const corrected = edition.corrections
        .filter(({ development }) => development === id)
        .map(({ date }) => date);
      const published = having[0]?.day ?? current.day;
      return [id, { published, updated: latest([published, changed?.day, ...corrected]) }];
    }),
  );
}

/** A day as RFC 3339: days are all that an edition knows, so each stands for its first moment in UTC. */
export const toInstant = (day: string): string => `${day}T00:00:00Z`;
