/** Withdraws a published edition: it remains in the archive but is no longer served; requests get a 410 with the reason. */
import { writeFileSync } from "node:fs";
import { verifyStories } from "../../checks/verify-stories.ts";
import { blocksPublication } from "../../source/diagnostic.ts";
import type { Diagnostic } from "../../source/diagnostic.ts";
import type { Story } from "../../source/story.ts";
import { dayIn } from "../../model/dates/calendar.ts";
import { checkEntry } from "./check-entry.ts";
import { compile } from "../compile-stories.ts";
import { formatEditionsIndex } from "./editions-index.ts";

interface WithdrawalRequest {
  /** The id of the edition, 12 hex digits. */
  edition: string;
  /** The reason, which readers see. */
  reason: string;
  /** Day of the withdrawal, YYYY-MM-DD. Default: the current day in the story's time zone. */
  today?: string;
}

/** Why an edition cannot be withdrawn, and the remedy; null if it can. */
function findObstacle(story: Story, edition: string): [message: string, remedy: string] | null {
  const entries = story.editions.value;
  if (entries.every((entry) => entry.edition !== edition || entry.withdrawal))
    return [`${edition} is already withdrawn`, "nothing to do"];
  if (entries.at(-1)?.edition === edition)
    return [
      `${edition} is the current edition`,
      'correct what is wrong and run npm run publish -- "what changed" first',
    ];
  return null;
}

/** Adds the withdrawal to the story's index and compiles. If there is a problem, nothing is written. */
export function withdraw(
  root: string,
  corpus: string,
  { edition, reason, today }: WithdrawalRequest,
): { problems: Diagnostic[]; story: string | null } {
  const { stories, problems } = verifyStories(root);
  if (problems.some(blocksPublication)) return { problems, story: null };
  const story = stories.find(({ editions }) =>
    editions.value.some((entry) => entry.edition === edition),
  );
  const obstacle = story
    ? findObstacle(story, edition)
    : [`no story has published ${edition}`, "use an edition that an editions/index.yaml lists"];
  if (!story || obstacle) {
    const [message = "", remedy = ""] = obstacle ?? [];
    const file = story?.editions.source.file ?? root;
    const problem: Diagnostic = {
      file,
      line: 1,
      column: 1,
      level: "error",
      rule: "withdrawal",
      message,
      remedy,
    };
    return { problems: [problem], story: null };
  }
  const withdrawal = { date: today ?? dayIn(story.file.value.timeZone), reason };
  const entries = story.editions.value.map((entry) =>
    entry.edition === edition ? Object.assign({}, entry, { withdrawal }) : entry,
  );
  const entryProblems = checkEntry(story, reason, entries);
  if (entryProblems.length > 0) return { problems: entryProblems, story: null };
  writeFileSync(...formatEditionsIndex(story, entries));
  return { problems: compile(root, corpus, { draft: false }).problems, story: story.id };
}
