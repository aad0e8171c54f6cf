/** When each development was first published and last changed, and under which id it was first published. */
import { findCorrectedDevelopment } from "../../../data/edition/corrected-development.ts";
import { toCanonicalJson } from "../../../data/edition/canonical-json.ts";
import { compareText } from "../../../data/model/text/compare-text.ts";
import type { Edition } from "../../../data/model/edition.ts";

/** Days are YYYY-MM-DD; editions have no time of day. */
export interface RecordDates {
  /** Day of the first published edition that has the development. */
  published: string;
  /** Day of its last change or correction. */
  updated: string;
  /** The id under which it was first published; feeds continue to use it. */
  firstId: string;
}

const latest = (days: readonly (string | null | undefined)[]): string =>
  days.reduce<string>((last, day) => (day && day > last ? day : last), "");

/** A development and its statements, as text to compare. */
const contentOf = ({ developments, statements }: Edition, id: string): string =>
  toCanonicalJson([
    developments.find((development) => development.id === id) ?? null,
    statements.filter(({ development }) => development === id),
  ]);

/**
 * The day of an edition. A draft has none, and the clock must not be read, because builds are reproducible: it gets the day of the
 * latest published edition, or, before the first, the latest possible day of its developments.
 */
export function editionDay(edition: Edition, archive: readonly Edition[]): string {
  return (
    edition.published ??
    (latest(archive.map(({ published }) => published)) ||
      latest(edition.developments.map(({ date }) => date.latest)))
  );
}

interface DatedEdition {
  edition: Edition;
  day: string;
}

const hasDevelopment = ({ developments }: Edition, id: string): boolean =>
  developments.some((development) => development.id === id);

interface Version {
  id: string;
  day: string;
  content: string;
}

/**
 * The versions of a development, oldest first. `history`: the editions, oldest first. If an edition does not have the current id,
 * a former id that the next edition does not have was renamed to it; a former id that the next edition still has was merged into
 * it later.
 */
function listVersions(
  { id, formerIds }: Edition["developments"][number],
  history: readonly DatedEdition[],
): Version[] {
  const versions: Version[] = [];
  let current: string | undefined = id;
  for (const [index, { edition, day }] of [...history.entries()].toReversed()) {
    const newer = history[index + 1]?.edition;
    if (current !== undefined && !hasDevelopment(edition, current))
      current = formerIds.find(
        (former) => hasDevelopment(edition, former) && !(newer && hasDevelopment(newer, former)),
      );
    if (current === undefined) break;
    versions.unshift({ id: current, day, content: contentOf(edition, current) });
  }
  return versions;
}

/** Dates by development id. `archive`: the published editions of the same story, in any order. */
export function recordDates(
  edition: Edition,
  archive: readonly Edition[] = [],
): Map<string, RecordDates> {
  const earlier = archive
    .filter((old) => old.edition !== edition.edition)
    .map((old) => ({ edition: old, day: editionDay(old, archive) }))
    .toSorted((a, b) => compareText(a.day, b.day));
  const history = [...earlier, { edition, day: editionDay(edition, archive) }];
  return new Map(
    edition.developments.map((development) => {
      const { id } = development;
      const versions = listVersions(development, history);
      const changed = versions.findLast(
        ({ content }, index) => index > 0 && content !== versions[index - 1]!.content,
      );
      const corrected = edition.corrections
        .filter((correction) => findCorrectedDevelopment(edition, correction) === id)
        .map(({ date }) => date);
      const { day: published, id: firstId } = versions[0]!;
      const updated = latest([published, changed?.day, ...corrected]);
      return [id, { published, updated, firstId }];
    }),
  );
}

const SECOND = 1000;

/**
 * A time for each day of a list, newest first: midnight UTC, plus one second for each item of the same day that is further down.
 * Feed readers that sort by time then preserve the order of the list.
 */
export function toInstants(days: readonly string[]): Date[] {
  const count = new Map<string, number>();
  return days
    .toReversed()
    .map((day) => {
      const before = count.get(day) ?? 0;
      count.set(day, before + 1);
      return new Date(Date.parse(`${day}T00:00:00Z`) + before * SECOND);
    })
    .toReversed();
}
