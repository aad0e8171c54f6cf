/** What changes of an edition are called on the page and in the text for the commit: by headlines, titles and names. */
import type { EditionChange } from "../../edition/list-edition-changes.ts";
import { countNoun } from "../../source/count-noun.ts";
import { formatEdtf } from "./dates/format-edtf.ts";
import type { FileView, StoryView } from "./desk-api.ts";
import { fieldName } from "./field-labels.ts";
import { actorName, listOccasionNames, nameById } from "./item-names.ts";
import { listStatements } from "./list-statements.ts";

/** "the edition of 5 March 2019". */
export function editionName({ editions }: Pick<StoryView, "editions">, id: string): string {
  const published = editions.find(({ edition }) => edition === id)?.published;
  return published ? `the edition of ${formatEdtf(published)}` : `edition ${id}`;
}

function nameStatement(
  view: StoryView,
  id: string,
  nameDevelopment: (id: string) => string,
  development?: string,
): string {
  const owner =
    listStatements(view).find((statement) => statement.id === id)?.development.id ?? development;
  return owner === undefined ? `statement ${id}` : `a statement in “${nameDevelopment(owner)}”`;
}

/** What a change or a correction is about. `development`: that of a statement that is gone. */
export function nameSubject(
  view: StoryView,
  subject: string,
  id: string,
  development?: string,
): string {
  const { actors, articles, claims, developments } = view;
  /** What is gone, or has another id now, has the name that was published. */
  const published = (gone: string): string => view.publication?.publishedNames[gone] ?? gone;
  const nameIn = (items: readonly FileView[], item: string): string =>
    nameById(items, item, published(item));
  switch (subject) {
    case "development":
      return nameIn(developments, id);
    case "statement":
      return nameStatement(view, id, (owner) => nameIn(developments, owner), development);
    case "claim":
      return `claim: ${nameIn(claims, id)}`;
    case "standfirst":
      return "the standfirst";
    case "story":
      return `the story: ${fieldName(id)}`;
    case "actor":
      return `actor: ${id in actors.value ? actorName(actors.value, id) : published(id)}`;
    case "article":
      return `article: ${nameIn(articles, id)}`;
    case "occasion":
      return `occasion: ${new Map(listOccasionNames(view)).get(id) ?? published(id)}`;
    case "edition":
      return editionName(view, id);
    default:
      return `${subject}: ${id}`;
  }
}

/** A change by its subject, with the fields that it changes. */
export const describeChange = (
  view: StoryView,
  { subject, id, fields, development }: EditionChange,
): string =>
  nameSubject(view, subject, id, development) +
  // A change of the story itself is of the one field that names it.
  (fields.length > 0 && subject !== "story" ? ` (${fields.map(fieldName).join(", ")})` : "");

const KINDS = { added: "New", changed: "Changed", removed: "Removed" } as const;

/** What comes with new developments is counted, not listed. */
const isPart = ({ kind, subject }: EditionChange): boolean =>
  kind === "added" && (subject === "statement" || subject === "actor" || subject === "article");

/** A line for each change: "Changed: Elm denies it (headline)". */
export function listChanges(view: StoryView, changes: readonly EditionChange[]): string[] {
  const parts = Map.groupBy(changes.filter(isPart), ({ subject }) => subject);
  return [
    ...changes
      .filter((change) => !isPart(change))
      .map((change) => `${KINDS[change.kind]}: ${describeChange(view, change)}`),
    ...[...parts].map(([subject, group]) => `New: ${countNoun(group.length, subject)}`),
  ];
}
