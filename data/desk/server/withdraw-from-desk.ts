/** Withdraws an edition of one story as the command does, and proposes the commit message. */
import { withdraw } from "../../edition/archive/withdraw-edition.ts";
import type { PublishResponse } from "../shared/desk-api.ts";
import { editionName } from "../shared/describe-change.ts";
import type { Withdrawal } from "../shared/requests.ts";
import { formatCommit, refuseProblems } from "./publish-response.ts";
import { viewStory } from "./story-view.ts";

/** `root` is the folder of all stories; `today` (YYYY-MM-DD) overrides the newsroom's day. */
export function withdrawFromDesk(
  root: string,
  story: string,
  today: string | null,
  { edition, reason }: Withdrawal,
): PublishResponse {
  const view = viewStory(root, story, today);
  const written = reason.trim();
  const { problems } = withdraw(root, { ids: [story], edition, reason: written, today });
  if (problems.length > 0) return refuseProblems(view, problems);
  const message = formatCommit(view, `withdraw ${editionName(view, edition)}`, [written]);
  return { refused: [], edition, message };
}
