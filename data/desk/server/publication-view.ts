/** What publishing a story would change for readers, and the corrections that it needs. */
import { findLastPublished } from "../../edition/archive/find-last-published.ts";
import { findUnsettled } from "../../edition/archive/find-unsettled.ts";
import { listEditionChanges } from "../../edition/list-edition-changes.ts";
import type { EditionChange } from "../../edition/list-edition-changes.ts";
import { dayIn } from "../../model/dates/calendar.ts";
import type { Edition } from "../../model/edition.ts";
import type { Story } from "../../source/story.ts";
import type { PublicationView } from "../shared/desk-api.ts";

/** The subjects that a correction can name; any other change is corrected by naming the earlier edition. */
function targetOf(
  { subject, id }: EditionChange,
  before: Edition | null,
): Record<string, string | true> {
  if (subject === "standfirst") return { standfirst: true };
  if (subject === "development" || subject === "statement" || subject === "claim")
    return { [subject]: id };
  return { edition: before?.edition ?? "" };
}

/** The headline, text, title or name of each item of an edition, by id. */
const listNames = ({ developments, claims, articles, actors, occasions }: Edition) => [
  ...developments.map(({ id, headline }) => [id, headline] as const),
  ...claims.map(({ id, text }) => [id, text] as const),
  ...articles.map(({ id, title }) => [id, title] as const),
  ...[...actors, ...occasions].map(({ id, name }) => [id, name] as const),
];

/** The names of what changes are about in the edition before them; of a statement, its development's. */
function namePublished(
  before: Edition | null,
  changes: readonly EditionChange[],
): Record<string, string> {
  const ids = new Set(changes.flatMap(({ id, development }) => [id, development]));
  return Object.fromEntries(before ? listNames(before).filter(([id]) => ids.has(id)) : []);
}

/** `today` (YYYY-MM-DD) overrides the newsroom's day. */
export function viewPublication(
  story: Story,
  edition: Edition,
  today: string | null,
): PublicationView {
  const before = findLastPublished(story);
  const changes = listEditionChanges(before, edition);
  const { uncorrected, unconfirmed } = findUnsettled(changes, before, edition);
  return {
    changes,
    publishedNames: namePublished(before, changes),
    unconfirmed,
    uncorrected: uncorrected.map((change) => ({
      change,
      target: targetOf(change, before),
    })),
    published: story.editions.value.at(-1)?.edition === edition.edition,
    today: today ?? dayIn(story.file.value.timeZone),
  };
}
