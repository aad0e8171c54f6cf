/** Describes the difference between two editions for readers: only what they see. `/diff` has all of it, for programs. */
import { findCorrectedDevelopment } from "../../../data/edition/corrected-development.ts";
import type { Development, Edition, Statement } from "../../../data/model/edition.ts";
import { compareObjects } from "../../corpus/compare-objects.ts";
import { identifyCorrections } from "../../corpus/identify-objects.ts";
import { en } from "../../../widget/i18n/languages/en.ts";
import { formatEventDate } from "../../../widget/i18n/format-date.ts";

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

/** How objects of one kind are compared and described. */
interface Description<Item> {
  subject: (item: Item, edition: Edition) => string;
  development: (item: Item, edition: Edition) => string | null;
  /** The fields that readers see. */
  fields: (item: Item, edition: Edition) => readonly (readonly [field: string, value: string])[];
}

/** The changes of one kind of object that readers see. `list`: the objects in an edition. */
const describeList = <Item extends { id: string; formerIds?: readonly string[] }>(
  [from, to]: readonly [Edition, Edition],
  list: (edition: Edition) => readonly Item[],
  { subject, development, fields: listFields }: Description<Item>,
): DescribedChange[] =>
  compareObjects(list(from), list(to), (before, after) => {
    const values = new Map(listFields(before, from));
    return listFields(after, to)
      .filter(([field, value]) => values.get(field) !== value)
      .map(([field, value]) => ({ field, from: values.get(field) ?? "", to: value }));
  }).map(({ change, item, fields }) => ({
    change,
    subject: subject(item, change === "removed" ? from : to),
    development: change === "removed" ? null : development(item, to),
    fields,
  }));

const actorName = ({ actors }: Edition, id: string): string =>
  actors.find((actor) => actor.id === id)?.name ?? id;

const DEVELOPMENT: Description<Development> = {
  subject: ({ headline }) => headline,
  development: ({ id }) => id,
  fields: ({ headline, summary, date, status }) => [
    ["Headline", headline],
    ["Summary", summary],
    ["Date", formatEventDate(date, en)],
    ["Status", status === null ? "none" : en.status[status.value]],
  ],
};

const STATEMENT: Description<Statement> = {
  subject: ({ speaker, stance }, edition) => `${actorName(edition, speaker)} ${en.stance[stance]}`,
  development: ({ development }) => development,
  fields: ({ quotes, date, stance }) => [
    ["Words", quotes.map(({ selector: [{ exact }] }) => exact).join(" / ")],
    ["Date", formatEventDate(date, en)],
    ["Stance", en.stance[stance]],
  ],
};

const CLAIM: Description<Edition["claims"][number]> = {
  subject: ({ text }) => text,
  development: ({ settledBy }) => settledBy,
  fields: ({ text, positions }, edition) => [
    ["Claim", text],
    [
      "Positions",
      positions
        .map(({ side, value }) => `${actorName(edition, side)}: ${en.position[value]}`)
        .join(", "),
    ],
  ],
};

const ARTICLE: Description<Edition["articles"][number]> = {
  subject: ({ title }) => title,
  development: () => null,
  fields: ({ title, published }) => [
    ["Title", title],
    ["Date", formatEventDate(published, en)],
  ],
};

const CORRECTION: Description<ReturnType<typeof identifyCorrections>[number]> = {
  subject: ({ whatChanged }) => whatChanged,
  development: (correction, edition) => findCorrectedDevelopment(edition, correction),
  fields: ({ whatChanged }) => [["Text", whatChanged]],
};

const STORY: Description<Edition> = {
  subject: ({ title }) => title,
  development: () => null,
  fields: ({ title, standfirst }) => [
    ["Title", title],
    ["Standfirst", standfirst.map(({ text }) => text).join(" ")],
  ],
};

/** The changes from one edition to another, grouped by kind of object; without empty groups. */
export function describeChanges(from: Edition, to: Edition): ChangeGroup[] {
  const both = [from, to] as const;
  return [
    { title: "Corrections", changes: describeList(both, identifyCorrections, CORRECTION) },
    { title: "The story", changes: describeList(both, (edition) => [edition], STORY) },
    {
      title: "Developments",
      changes: describeList(both, ({ developments }) => developments, DEVELOPMENT),
    },
    { title: "Statements", changes: describeList(both, ({ statements }) => statements, STATEMENT) },
    { title: "Claims", changes: describeList(both, ({ claims }) => claims, CLAIM) },
    { title: "Reports", changes: describeList(both, ({ articles }) => articles, ARTICLE) },
  ].filter(({ changes }) => changes.length > 0);
}
