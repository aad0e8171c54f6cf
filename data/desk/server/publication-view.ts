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
    unconfirmed,
    uncorrected: uncorrected.map((change) => ({
      change,
      target: targetOf(change, before),
    })),
    published: story.editions.value.at(-1)?.edition === edition.edition,
    today: today ?? dayIn(story.file.value.timeZone),
  };
}
