/** Withdraws an edition of one story as the command does, and proposes the commit message. */
import { withdraw } from "../../edition/archive/withdraw-edition.ts";
import type { PublishResponse } from "../shared/desk-api.ts";
import type { Withdrawal } from "../shared/requests.ts";

/** `root` is the folder of all stories; `today` (YYYY-MM-DD) overrides the newsroom's day. */
export function withdrawFromDesk(
  root: string,
  story: string,
  today: string | null,
  { edition, reason }: Withdrawal,
): PublishResponse {
  const { problems } = withdraw(root, { ids: [story], edition, reason: reason.trim(), today });
  if (problems.length > 0) {
    const refused = problems.map(({ message, remedy }) => `${message} → ${remedy}`);
    return { refused, edition: null, message: "" };
  }
  const message = `${story}: withdraw edition ${edition}\n\n${reason.trim()}`;
  return { refused: [], edition, message };
}
