/** When each development was first published and last changed, and under which id it was first published. */
import { findCorrectedDevelopment } from "../../../data/edition/corrected-development.ts";
import { toCanonicalJson } from "../../../data/edition/canonical-json.ts";
import { followRenames } from "../../../data/edition/follow-renames.ts";
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
  /** The edition before, with this one's ids in its references; null before the first. */
  previous: Edition | null;
}

const hasDevelopment = ({ developments }: Edition, id: string): boolean =>
  developments.some((development) => development.id === id);

interface Version extends DatedEdition {
  /** The development's id in this edition. */
  id: string;
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
  for (const [index, dated] of [...history.entries()].toReversed()) {
    const { edition } = dated;
    const newer = history[index + 1]?.edition;
    if (current !== undefined && !hasDevelopment(edition, current))
      current = formerIds.find(
        (former) => hasDevelopment(edition, former) && !(newer && hasDevelopment(newer, former)),
      );
    if (current === undefined) break;
    versions.unshift({ ...dated, id: current });
  }
  return versions;
}

/** A development and the statements that refer to it by `id`, as text to compare. Its own ids are left out. */
const contentOf = (
  { developments, statements }: Edition,
  ownId: string | undefined,
  id: string,
): string =>
  toCanonicalJson([
    { ...developments.find((development) => development.id === ownId), id, formerIds: [] },
    statements.filter(({ development }) => development === id),
  ]);

/** Whether the development differs from its version before, apart from renamed ids: readers see none of those. */
const isChanged = ({ edition, previous, id }: Version, before: Version | undefined): boolean =>
  previous !== null && contentOf(edition, id, id) !== contentOf(previous, before?.id, id);

/** Dates by development id. `archive`: the published editions of the same story, in any order. */
export function recordDates(
  edition: Edition,
  archive: readonly Edition[] = [],
): Map<string, RecordDates> {
  const earlier = archive
    .filter((old) => old.edition !== edition.edition)
    .toSorted((a, b) => compareText(editionDay(a, archive), editionDay(b, archive)));
  const history = [...earlier, edition].map((item, index): DatedEdition => {
    const previous = earlier[index - 1];
    return {
      edition: item,
      day: editionDay(item, archive),
      previous: previous ? followRenames(previous, item) : null,
    };
  });
  return new Map(
    edition.developments.map((development) => {
      const { id } = development;
      const versions = listVersions(development, history);
      const changed = versions.findLast((version, index) =>
        isChanged(version, versions[index - 1]),
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
