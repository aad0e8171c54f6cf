/** The editions of a story that a request can select, and what is said where it selects another. */
import type { Withdrawal } from "../../data/model/corpus-index.ts";
import type { StoryEntry } from "./corpus.ts";
import { formatDay } from "./format-day.ts";

/** The published editions that are not withdrawn, oldest first. A draft is none of them. */
export const listPublished = ({ editions }: Pick<StoryEntry, "editions">): StoryEntry["editions"] =>
  editions.filter(({ withdrawal }) => withdrawal === null);

/** Which edition readers have: never a draft. */
export function describeCurrent(story: Pick<StoryEntry, "id" | "editions">): string {
  const current = listPublished(story).at(-1)?.edition;
  return current === undefined
    ? "No edition has been published yet."
    : `The current edition is ${current}. /v1/stories/${story.id}/editions lists all.`;
}

/** When and why an edition was withdrawn. */
export const describeWithdrawal = (edition: string, { date, reason }: Withdrawal): string =>
  `Edition ${edition} was withdrawn on ${formatDay(date)}: ${reason}`;
