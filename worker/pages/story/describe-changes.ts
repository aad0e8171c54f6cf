/** Describes the difference between two editions for readers: only what they see. `/diff` has all of it, for programs. */
import { findCorrectedDevelopment } from "../../../data/edition/corrected-development.ts";
import { listIds, pairItems } from "../../../data/edition/pair-items.ts";
import type { Development, Edition, Statement } from "../../../data/model/edition.ts";
import { en } from "../../../widget/i18n/languages/en.ts";
import { formatEventDate } from "../../../widget/i18n/format-date.ts";

export interface FieldChange {
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
  fields: FieldChange[];
}

export interface ChangeGroup {
  title: string;
  changes: DescribedChange[];
}

/** How objects of one kind are compared and described. */
interface Description<Item> {
  /** The id of an object among others of its kind, and its former ids. */
  ids: (item: Item) => readonly [string, ...string[]];
  subject: (item: Item, edition: Edition) => string;
  development: (item: Item, edition: Edition) => string | null;
  /** The fields that readers see. */
  fields: (item: Item, edition: Edition) => readonly FieldValue[];
}

type FieldValue = readonly [field: string, value: string];

/** The changes of one kind of object that readers see. */
function compareObjects<Item>(
  [before, from]: readonly [readonly Item[], Edition],
  [after, to]: readonly [readonly Item[], Edition],
  { ids, subject, development, fields }: Description<Item>,
): DescribedChange[] {
  const { present, removed } = pairItems(before, after, ids);
  return [
    ...present.flatMap(({ item, previous }): DescribedChange[] => {
      const common = { subject: subject(item, to), development: development(item, to) };
      if (!previous) return [{ change: "added", ...common, fields: [] }];
      const values = new Map(fields(previous, from));
      const changed = fields(item, to).flatMap(([field, value]): FieldChange[] =>
        values.get(field) === value ? [] : [{ field, from: values.get(field) ?? "", to: value }],
      );
      return changed.length > 0 ? [{ change: "changed", ...common, fields: changed }] : [];
    }),
    ...removed.map((item): DescribedChange => ({
      change: "removed",
      subject: subject(item, from),
      development: null,
      fields: [],
    })),
  ];
}

const nameOf = ({ actors }: Edition, id: string): string =>
  actors.find((actor) => actor.id === id)?.name ?? id;

const DEVELOPMENT: Description<Development> = {
  ids: listIds,
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
  ids: listIds,
  subject: ({ speaker, stance }, edition) => `${nameOf(edition, speaker)} ${en.stance[stance]}`,
  development: ({ development }) => development,
  fields: ({ quotes, date, stance }) => [
    ["Words", quotes.map(({ selector: [{ exact }] }) => exact).join(" / ")],
    ["Date", formatEventDate(date, en)],
    ["Stance", en.stance[stance]],
  ],
};

const CLAIM: Description<Edition["claims"][number]> = {
  ids: listIds,
  subject: ({ text }) => text,
  development: ({ settledBy }) => settledBy,
  fields: ({ text, positions }, edition) => [
    ["Claim", text],
    [
      "Positions",
      positions
        .map(({ side, value }) => `${nameOf(edition, side)}: ${en.position[value]}`)
        .join(", "),
    ],
  ],
};

const ARTICLE: Description<Edition["articles"][number]> = {
  ids: listIds,
  subject: ({ title }) => title,
  development: () => null,
  fields: ({ title, published }) => [
    ["Title", title],
    ["Date", formatEventDate(published, en)],
  ],
};

const CORRECTION: Description<Edition["corrections"][number]> = {
  ids: ({ date, whatChanged }) => [`${date} ${whatChanged}`],
  subject: ({ whatChanged }) => whatChanged,
  development: (correction, edition) => findCorrectedDevelopment(edition, correction),
  fields: () => [],
};

const STORY: Description<Edition> = {
  ids: listIds,
  subject: ({ title }) => title,
  development: () => null,
  fields: ({ title, standfirst }) => [
    ["Title", title],
    ["Standfirst", standfirst.map(({ text }) => text).join(" ")],
  ],
};

/** The changes from one edition to another, grouped by kind of object; without empty groups. */
export function describeChanges(from: Edition, to: Edition): ChangeGroup[] {
  const describeList = <Item>(
    list: (edition: Edition) => readonly Item[],
    description: Description<Item>,
  ) => compareObjects([list(from), from], [list(to), to], description);
  return [
    { title: "Corrections", changes: describeList(({ corrections }) => corrections, CORRECTION) },
    { title: "The story", changes: describeList((edition) => [edition], STORY) },
    {
      title: "Developments",
      changes: describeList(({ developments }) => developments, DEVELOPMENT),
    },
    { title: "Statements", changes: describeList(({ statements }) => statements, STATEMENT) },
    { title: "Claims", changes: describeList(({ claims }) => claims, CLAIM) },
    { title: "Reports", changes: describeList(({ articles }) => articles, ARTICLE) },
  ].filter(({ changes }) => changes.length > 0);
}
