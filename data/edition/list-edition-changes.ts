/**
 * For publishing and corrections; the API's /diff is worker/corpus/diff-editions.ts. Lists what changed from the published edition to
 * the next one, and what that requires.
 */
import type { Edition } from "../model/edition.ts";
import { findRequirement, isEqual, strictest, type Requirement } from "./change-requirement.ts";
import { listStoryFields, type Subject } from "./edition-fields.ts";
import { followRenames } from "./follow-renames.ts";
import { listIds, pairItems } from "./pair-items.ts";

export interface EditionChange {
  subject: Subject;
  /** The id in the earlier edition, or in the later one if it is new; for the story, the name of the field. */
  id: string;
  kind: "added" | "changed" | "removed";
  /** Names of the changed fields; "id" if it was renamed. Empty unless `kind` is `changed`. */
  fields: string[];
  requires: Requirement;
  /** Of a statement: id of its development, whose correction also covers the statement. */
  development?: string;
}

/** Subjects whose removal does not change the meaning: the changes of what refers to them are listed. */
const REMOVAL_IS_SILENT = new Set<Subject>(["actor", "article", "origin", "occasion", "story"]);

/** The keys of two objects whose values differ. */
const differingKeys = (a: object, b: object): string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (key) => !isEqual(Reflect.get(a, key), Reflect.get(b, key)),
  );

function compareLists<T extends object>(
  subject: Subject,
  before: readonly T[],
  after: readonly T[],
  idsOf: (item: T) => readonly [string, ...string[]],
): EditionChange[] {
  const { present, removed } = pairItems(before, after, idsOf);
  return [
    ...present.flatMap(({ item, previous }): EditionChange[] => {
      const [id] = idsOf(previous ?? item);
      if (!previous) return [{ subject, id, kind: "added", fields: [], requires: null }];
      const fields = differingKeys(previous, item);
      if (fields.length === 0) return [];
      const requires = strictest(
        fields.map((field) => findRequirement(subject, field, previous, item)),
      );
      return [{ subject, id, kind: "changed", fields, requires }];
    }),
    ...removed.map((item): EditionChange => ({
      subject,
      id: idsOf(item)[0],
      kind: "removed",
      fields: [],
      requires: REMOVAL_IS_SILENT.has(subject) ? "confirmation" : "correction",
    })),
  ];
}

const idOf = ({ id }: { id: string }): string => id;

/** Fields of the story itself that readers or API users see; what is compared item by item is not among them. */
const STORY_FIELDS = listStoryFields(["meaning", "detail", "computed", "corrections"]);

/** Ids of the claims that another edition has, too, in order: readers see the order, but no field of a claim contains it. */
const listSharedClaims = ({ claims }: Edition, other: Edition): string[] =>
  claims.map(idOf).filter((id) => other.claims.some((claim) => claim.id === id));

const toStoryChange = (id: string, field: string, requires: Requirement): EditionChange => ({
  subject: "story",
  id,
  kind: "changed",
  fields: [field],
  requires,
});

function compareStory(before: Edition, after: Edition): EditionChange[] {
  const isReordered = !isEqual(listSharedClaims(before, after), listSharedClaims(after, before));
  return [
    ...STORY_FIELDS.filter(
      (field) => !isEqual(Reflect.get(before, field), Reflect.get(after, field)),
    ).map((field) => toStoryChange(field, field, findRequirement("story", field, before, after))),
    ...(isReordered ? [toStoryChange("claims", "order", "confirmation")] : []),
  ];
}

const listStandfirstTexts = ({ summary, standfirst }: Edition): string[] => [
  summary,
  ...standfirst.map(({ text }) => text),
];

function compareStandfirsts(before: Edition, after: Edition): EditionChange[] {
  const isTextEqual = isEqual(listStandfirstTexts(before), listStandfirstTexts(after));
  if (isTextEqual && isEqual(before.standfirst, after.standfirst)) return [];
  const [field, requires] = isTextEqual
    ? (["developments", "confirmation"] as const)
    : (["text", "correction"] as const);
  return [{ subject: "standfirst", id: "standfirst", kind: "changed", fields: [field], requires }];
}

/**
 * All changes, in the order of the edition. Without an earlier edition, everything is added. What refers to a renamed object has not
 * changed for that.
 */
export function listEditionChanges(published: Edition | null, after: Edition): EditionChange[] {
  const before = published && followRenames(published, after);
  const compare = (
    subject: Subject,
    list: "developments" | "statements" | "claims" | "actors" | "articles" | "occasions",
  ): EditionChange[] => compareLists(subject, before?.[list] ?? [], after[list], listIds);
  const owners = new Map(
    [...(before?.statements ?? []), ...after.statements].map((item) => [item.id, item.development]),
  );
  return [
    ...(before ? [...compareStory(before, after), ...compareStandfirsts(before, after)] : []),
    ...compare("development", "developments"),
    ...compare("statement", "statements").map((change) =>
      Object.assign(change, { development: owners.get(change.id) }),
    ),
    ...compare("claim", "claims"),
    ...compare("actor", "actors"),
    ...compare("article", "articles"),
    ...compareLists("origin", before?.origins ?? [], after.origins, ({ name }) => [name]),
    ...compare("occasion", "occasions"),
  ];
}

/** "changed  statement roth-toll: stance, quotes". */
export const formatChange = ({ kind, subject, id, fields }: EditionChange): string =>
  `${kind.padEnd(8)} ${subject} ${id}${fields.length > 0 ? `: ${fields.join(", ")}` : ""}`;
