/** Describes the difference between two editions for readers: only what they see. `/diff` has all of it, for programs. */
import { findCorrectedDevelopment } from "../../../data/edition/corrected-development.ts";
import type { Edition } from "../../../data/model/edition.ts";
import { compareObjects } from "../../corpus/compare-objects.ts";
import { identifyCorrections } from "../../corpus/identify-objects.ts";
import {
  actorFields,
  articleFields,
  claimFields,
  developmentFields,
  occasionFields,
  originFields,
  statementFields,
  storyFields,
  type Fields,
} from "./described-fields.ts";
import { readNames, type EditionNames } from "./edition-names.ts";

export interface DescribedField {
  /** Name of the field. */
  field: string;
  from: string;
  to: string;
}

export interface DescribedChange {
  change: "added" | "removed" | "changed";
  /** Names the object, for example by its headline. */
  subject: string;
  /** Id of the development to link to; null if the later edition has none. */
  development: string | null;
  /** Empty unless `change` is `changed`. */
  fields: DescribedField[];
}

export interface ChangeGroup {
  title: string;
  changes: DescribedChange[];
}

/** How the objects of one kind are found, named and compared. */
interface Kind<Item> {
  list: (edition: Edition) => readonly Item[];
  fields: (item: Item, names: EditionNames) => Fields;
  subject: (item: Item, names: EditionNames) => string;
  development?: (item: Item, edition: Edition) => string | null;
  /** Readers see these only with what refers to them, whose own changes are listed: an added or removed one is not. */
  isPart?: true;
}

const NONE = "none";

type Describe = (from: Edition, to: Edition, names: EditionNames) => DescribedChange[];

/** The changes of one kind of object that readers see. */
const describeKind =
  <Item extends { id: string; formerIds?: readonly string[] }>(kind: Kind<Item>): Describe =>
  (from, to, names) =>
    compareObjects(kind.list(from), kind.list(to), (before, after) => {
      const values = new Map(kind.fields(before, names));
      return kind
        .fields(after, names)
        .filter(([field, value]) => values.get(field) !== value)
        .map(([field, value]) => ({ field, from: values.get(field) || NONE, to: value || NONE }));
    })
      .filter(({ change }) => !kind.isPart || change === "changed")
      .map(({ change, item, fields }) => ({
        change,
        subject: kind.subject(item, names),
        development: change === "removed" ? null : (kind.development?.(item, to) ?? null),
        fields,
      }));

const GROUPS: readonly (readonly [title: string, describe: Describe])[] = [
  [
    "Corrections",
    describeKind({
      list: identifyCorrections,
      fields: ({ whatChanged }) => [["Text", whatChanged]],
      subject: ({ whatChanged }) => whatChanged,
      development: (correction, edition) => findCorrectedDevelopment(edition, correction),
    }),
  ],
  [
    "The story",
    describeKind({
      list: (edition) => [edition],
      fields: storyFields,
      subject: ({ title }) => title,
    }),
  ],
  [
    "Developments",
    describeKind({
      list: ({ developments }) => developments,
      fields: developmentFields,
      subject: ({ headline }) => headline,
      development: ({ id }) => id,
    }),
  ],
  [
    "Statements",
    describeKind({
      list: ({ statements }) => statements,
      fields: statementFields,
      subject: ({ id }, names) => names.statement(id),
      development: ({ development }) => development,
    }),
  ],
  [
    "Claims",
    describeKind({
      list: ({ claims }) => claims,
      fields: claimFields,
      subject: ({ text }) => text,
      development: ({ settledBy }) => settledBy,
    }),
  ],
  [
    "People, organisations and places",
    describeKind({
      list: ({ actors }) => actors,
      fields: actorFields,
      subject: ({ name }) => name,
      isPart: true,
    }),
  ],
  [
    "Reports",
    describeKind({
      list: ({ articles }) => articles,
      fields: articleFields,
      subject: ({ title }) => title,
    }),
  ],
  [
    "Sources of the reports",
    describeKind({
      list: ({ origins }: Edition) =>
        origins.map((origin) => Object.assign({ id: origin.name }, origin)),
      fields: originFields,
      subject: ({ name }) => name,
      isPart: true,
    }),
  ],
  [
    "Occasions",
    describeKind({
      list: ({ occasions }) => occasions,
      fields: occasionFields,
      subject: ({ name }) => name,
      isPart: true,
    }),
  ],
];

/** The changes from one edition to another, grouped by kind of object; without empty groups. */
export function describeChanges(from: Edition, to: Edition): ChangeGroup[] {
  const names = readNames(to, from);
  return GROUPS.map(([title, describe]) => ({
    title,
    changes: describe(from, to, names),
  })).filter(({ changes }) => changes.length > 0);
}
