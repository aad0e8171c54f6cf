/** When each development was first published and last changed, and the id that it was first published under. */
import { toCanonicalJson } from "../../data/edition/canonical-json.ts";
import type { Edition } from "../../data/model/edition.ts";

/** Days are YYYY-MM-DD: editions know no times. */
export interface RecordDates {
  /** The day of the first published edition that has it. */
  published: string;
  /** The day of its last change or correction. */
  updated: string;
  /** The id that it was first published under, which a feed goes on using. */
  firstId: string;
}

const latest = (days: readonly (string | null | undefined)[]): string =>
  days.reduce<string>((last, day) => (day && day > last ? day : last), "");

/** What a reader sees of a development: it and its statements. */
const contentOf = ({ developments, statements }: Edition, id: string): string =>
  toCanonicalJson([
    developments.find((development) => development.id === id) ?? null,
    statements.filter(({ development }) => development === id),
  ]);

/**
 * The day of an edition. A draft has none, and no clock may be read, since two builds give the same bytes: it has the day
 * of the last edition before it, or, before the first, the last day that its developments can be of.
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
 * A development in each edition that has it, oldest first; `history` is too. Where it is missing, a former id that the next
 * edition no longer has was renamed to its id; one that the next edition has beside it was merged into it later.
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

/** Dates by development. `archive`: the published editions of the same story, in any order. */
export function recordDates(
  edition: Edition,
  archive: readonly Edition[] = [],
): Map<string, RecordDates> {
  const earlier = archive
    .filter((old) => old.edition !== edition.edition)
    .map((old) => ({ edition: old, day: editionDay(old, archive) }))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const history = [...earlier, { edition, day: editionDay(edition, archive) }];
  return new Map(
    edition.developments.map((development) => {
      const { id } = development;
      const versions = listVersions(development, history);
      const changed = versions.findLast(
        ({ content }, index) => index > 0 && content !== versions[index - 1]!.content,
      );
      const corrected = edition.corrections
        .filter((correction) => correction.development === id)
        .map(({ date }) => date);
      const { day: published, id: firstId } = versions[0]!;
      const updated = latest([published, changed?.day, ...corrected]);
      return [id, { published, updated, firstId }];
    }),
  );
}

const SECOND = 1000;

/**
 * A time for each day: its first moment in UTC, and a second later for each that follows on the same day. So readers that
 * sort by time keep the order of the list, which has the newest first.
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
