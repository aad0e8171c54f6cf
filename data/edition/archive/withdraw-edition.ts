/** Withdraws a published edition: it remains in the archive but is no longer served; requests get a 410 with the reason. */
import { writeFileSync } from "node:fs";
import {
  startOf,
  toDiagnostic,
  type Diagnostic,
  type ProblemText,
} from "../../source/diagnostic.ts";
import { listStories, loadStory } from "../../source/load-story.ts";
import type { Story } from "../../source/story.ts";
import { idRef, inForms, wording } from "../../source/wording.ts";
import { dayIn } from "../../model/dates/calendar.ts";
import { checkEntry } from "./check-entry.ts";
import { formatEditionsIndex } from "./editions-index.ts";

interface WithdrawalRequest {
  /** The id of the edition, 12 hex digits. */
  edition: string;
  /** The reason, which readers see. */
  reason: string;
  /** The stories of which it can be; by default all. */
  ids?: readonly string[];
  /** Day of the withdrawal, YYYY-MM-DD. Default: the current day in the story's time zone. */
  today?: string | null;
}

/** Why an edition of the story cannot be withdrawn; null if it can. */
function findObstacle({ editions }: Story, edition: string): ProblemText | null {
  if (editions.value.every((entry) => entry.edition !== edition || entry.withdrawal))
    return {
      message: wording`${idRef(edition)} is already withdrawn`,
      remedy: "nothing to do",
    };
  if (editions.value.at(-1)?.edition === edition)
    return {
      message: wording`${idRef(edition)} is the current edition`,
      remedy: "correct what is wrong and publish that first",
    };
  return null;
}

const refuse = (file: string, obstacle: ProblemText): { problems: Diagnostic[]; story: null } => ({
  problems: [toDiagnostic("withdrawal", "error", startOf(file), obstacle)],
  story: null,
});

/**
 * Adds the withdrawal to the story's index. If there is a problem, nothing is written. Work on the story that is not finished is none:
 * what is withdrawn may endanger somebody.
 */
export function withdraw(
  root: string,
  { edition, reason, today, ids = listStories(root) }: WithdrawalRequest,
): { problems: Diagnostic[]; story: string | null } {
  const loaded = ids.map((id) => loadStory(root, id));
  const unreadable = loaded.flatMap(({ story, problems }) =>
    problems.filter(({ file }) => file === story.editions.source.file),
  );
  if (unreadable.length > 0) return { problems: unreadable, story: null };
  const story = loaded
    .map((item) => item.story)
    .find(({ editions }) => editions.value.some((entry) => entry.edition === edition));
  if (!story)
    return refuse(root, {
      message: wording`no story has published ${idRef(edition)}`,
      remedy: wording`use ${inForms("an edition that an editions/index.yaml lists", "one of the published editions")}`,
    });
  const obstacle = findObstacle(story, edition);
  if (obstacle) return refuse(story.editions.source.file, obstacle);
  const withdrawal = { date: today ?? dayIn(story.file.value.timeZone), reason };
  const entries = story.editions.value.map((entry) =>
    entry.edition === edition ? Object.assign({}, entry, { withdrawal }) : entry,
  );
  const entryProblems = checkEntry(story, reason, entries);
  if (entryProblems.length > 0) return { problems: entryProblems, story: null };
  writeFileSync(...formatEditionsIndex(story, entries));
  return { problems: [], story: story.id };
}
