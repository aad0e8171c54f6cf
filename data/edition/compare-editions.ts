/** Compares what readers saw with what they are about to see. */
import type { Development, Edition } from "../model/edition.ts";
import type { Story } from "../source/story.ts";

/** What a reader takes from a development, so that changing it without a word would be silent. */
const SEEN = ["headline", "summary", "status", "date"] as const;

export interface Change {
  development: string;
  /** Empty where the development was removed. */
  fields: (typeof SEEN)[number][];
}

export interface Changes {
  added: string[];
  changed: Change[];
  removed: string[];
}

const same = (a: Development, b: Development, field: (typeof SEEN)[number]): boolean =>
  JSON.stringify(a[field]) === JSON.stringify(b[field]);

/** Developments added, changed in what readers see, and removed; all are added when nothing was published before. */
export function compareEditions(before: Edition | null, after: Edition): Changes {
  const old = new Map((before?.developments ?? []).map((item) => [item.id, item]));
  const current = new Map(after.developments.map((item) => [item.id, item]));
  return {
    added: [...current.keys()].filter((id) => !old.has(id)),
    changed: [...current].flatMap(([development, item]) => {
      const earlier = old.get(development);
      const fields = earlier ? SEEN.filter((field) => !same(earlier, item, field)) : [];
      return fields.length > 0 ? [{ development, fields }] : [];
    }),
    removed: [...old.keys()].filter((id) => !current.has(id)),
  };
}

/** The edition that readers have now, or null before the first. */
export function findLastPublished({ editions, archive }: Story): Edition | null {
  const last = editions.value.at(-1);
  return (last && archive.get(last.edition)?.content?.edition) ?? null;
}

/** Changes for which no correction was entered since the last edition. */
export function findUncorrected(
  { changed, removed }: Changes,
  before: Edition | null,
  after: Edition,
): Change[] {
  const told = new Set((before?.corrections ?? []).map((item) => JSON.stringify(item)));
  const corrected = new Set(
    after.corrections
      .filter((item) => !told.has(JSON.stringify(item)))
      .map(({ development }) => development),
  );
  return [
    ...changed,
    ...removed.map((development): Change => ({ development, fields: [] })),
  ].filter(({ development }) => !corrected.has(development));
}
