/** Compares what readers and API users have with what they are about to get. */
import type { Edition } from "../model/edition.ts";
import type { Story } from "../source/story.ts";

/** What can change, by the name that a correction has for it; the rest is corrected by naming the edition. */
export type Subject =
  | "development"
  | "statement"
  | "claim"
  | "standfirst"
  | "story"
  | "actor"
  | "article"
  | "origin"
  | "occasion";

export interface Change {
  subject: Subject;
  /** The id in the earlier edition, or in the later one where it is new; the field's name for the story. */
  id: string;
  kind: "added" | "changed" | "removed";
  /** What changed in it; a renamed thing has "id". Empty unless changed. */
  fields: string[];
  /** Whether it changes what readers have understood, so that a correction has to say so. */
  meaning: boolean;
  /** For a statement: its development, whose correction covers it. */
  development?: string;
}

/** Computed from other parts, which are listed themselves. */
const DERIVED = new Set([
  "disputed",
  "reports",
  "sources",
  "letter",
  "side",
  "formerIds",
  "development",
  "boilerplate",
]);

/** Fields whose change alters the meaning; also, the removal of what has any. */
const MEANING: Readonly<Record<Subject, ReadonlySet<string>>> = {
  development: new Set(["headline", "summary", "status", "date", "kind", "relations"]),
  statement: new Set(["speaker", "stance", "date", "quotes", "addressee", "answers"]),
  claim: new Set(["text", "kind", "period", "positions", "settledBy"]),
  standfirst: new Set(["text"]),
  story: new Set(),
  actor: new Set(["name", "role", "kind", "memberOf"]),
  article: new Set(["publisher", "published"]),
  origin: new Set(),
  occasion: new Set(["name"]),
};

/** Removing these alone takes nothing that readers were told; what refers to them is listed itself. */
const REMOVAL_IS_SILENT = new Set<Subject>(["actor", "article", "origin", "occasion", "story"]);

type Item = object & { formerIds?: readonly string[] };

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The keys of two objects whose values differ. */
const differingKeys = (a: object, b: object): string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (key) => !DERIVED.has(key) && !same(Reflect.get(a, key), Reflect.get(b, key)),
  );

/** A statement that only gained quotes keeps its meaning. */
const onlyGains = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) && a.every((item) => b.some((other) => same(item, other)));

function changesMeaning(
  subject: Subject,
  fields: readonly string[],
  a: object,
  b: object,
): boolean {
  return fields.some((field) => {
    if (!MEANING[subject].has(field)) return false;
    return field !== "quotes" || !onlyGains(Reflect.get(a, field), Reflect.get(b, field));
  });
}

function compareLists<T extends Item>(
  subject: Subject,
  before: readonly T[],
  after: readonly T[],
  idOf: (item: T) => string,
): Change[] {
  const earlier = new Map(before.map((item) => [idOf(item), item]));
  const successors = new Map(
    after.flatMap((item) => [idOf(item), ...(item.formerIds ?? [])].map((id) => [id, item])),
  );
  const continued = new Set<T>();
  const changes: Change[] = [];
  for (const [id, item] of earlier) {
    const successor = successors.get(id);
    if (!successor) {
      const meaning = !REMOVAL_IS_SILENT.has(subject);
      changes.push({ subject, id, kind: "removed", fields: [], meaning });
      continue;
    }
    continued.add(successor);
    const fields = differingKeys(item, successor);
    if (fields.length === 0) continue;
    const meaning = changesMeaning(subject, fields, item, successor);
    changes.push({ subject, id, kind: "changed", fields, meaning });
  }
  for (const item of after)
    if (!continued.has(item))
      changes.push({ subject, id: idOf(item), kind: "added", fields: [], meaning: false });
  return changes;
}

const byId = ({ id }: { id: string }): string => id;

/** Fields of the edition itself that readers or API users see. */
const STORY_FIELDS = ["title", "language", "timeZone", "contact", "licence", "sides"] as const;

const standfirstOf = (edition: Edition | null): string[] =>
  (edition?.standfirst ?? []).map(({ text }) => text);

/** Everything that differs, in the order of the edition; all is added where nothing was published before. */
export function compareEditions(before: Edition | null, after: Edition): Change[] {
  const statements = compareLists(
    "statement",
    before?.statements ?? [],
    after.statements,
    byId,
  ).map((change) => {
    const owner = [...after.statements, ...(before?.statements ?? [])].find(
      ({ id }) => id === change.id,
    );
    return owner ? Object.assign(change, { development: owner.development }) : change;
  });
  return [
    ...STORY_FIELDS.flatMap((field): Change[] =>
      before && !same(before[field], after[field])
        ? [{ subject: "story", id: field, kind: "changed", fields: [field], meaning: false }]
        : [],
    ),
    ...(before && !same(standfirstOf(before), standfirstOf(after))
      ? [
          {
            subject: "standfirst" as const,
            id: "standfirst",
            kind: "changed" as const,
            fields: ["text"],
            meaning: true,
          },
        ]
      : []),
    ...compareLists("development", before?.developments ?? [], after.developments, byId),
    ...statements,
    ...compareLists("claim", before?.claims ?? [], after.claims, byId),
    ...compareLists("actor", before?.actors ?? [], after.actors, byId),
    ...compareLists("article", before?.articles ?? [], after.articles, byId),
    ...compareLists("origin", before?.origins ?? [], after.origins, ({ name }) => name),
    ...compareLists("occasion", before?.occasions ?? [], after.occasions, byId),
  ];
}

/** "changed  statement roth-toll: stance, quotes". */
export const formatChange = ({ kind, subject, id, fields }: Change): string =>
  `${kind.padEnd(8)} ${subject} ${id}${fields.length > 0 ? `: ${fields.join(", ")}` : ""}`;

/** The edition that readers have now: the last published one that is not withdrawn; null before the first. */
export function findLastPublished({ editions, archive }: Story): Edition | null {
  const last = editions.value.findLast(({ withdrawal }) => !withdrawal);
  return (last && archive.get(last.edition)?.content?.edition) ?? null;
}

/** Changes of meaning that no correction since the earlier edition names; one that names the edition covers all. */
export function findUncorrected(
  changes: readonly Change[],
  before: Edition | null,
  after: Edition,
): Change[] {
  const published = new Set((before?.corrections ?? []).map((item) => JSON.stringify(item)));
  const corrections = after.corrections.filter((item) => !published.has(JSON.stringify(item)));
  const renamed = (id: string): string[] =>
    after.developments.filter(({ formerIds }) => formerIds.includes(id)).map(byId);
  const covers = (change: Change): boolean =>
    corrections.some((correction) => {
      if (correction.edition !== undefined) return correction.edition === before?.edition;
      if (change.subject === "standfirst") return correction.standfirst === true;
      if (change.subject === "claim") return correction.claim === change.id;
      if (change.subject === "statement" && correction.statement === change.id) return true;
      const development = change.subject === "development" ? change.id : change.development;
      return (
        development !== undefined &&
        [development, ...renamed(development)].some((id) => id === correction.development)
      );
    });
  const uncorrected = changes.filter((change) => change.meaning && !covers(change));
  const developments = new Set(
    uncorrected.flatMap(({ subject, id }) => (subject === "development" ? [id] : [])),
  );
  // One correction of a development covers its statements too.
  return uncorrected.filter(
    ({ development }) => development === undefined || !developments.has(development),
  );
}
