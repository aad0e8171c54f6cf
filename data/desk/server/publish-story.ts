/** Publishes one story as the command does, whatever state the others are in, and proposes the commit message. */
import { publish } from "../../edition/archive/publish-editions.ts";
import type { PublishResponse } from "../shared/desk-api.ts";
import { describeChange, listChanges } from "../shared/describe-change.ts";
import { formatEdtf } from "../shared/dates/format-edtf.ts";
import type { Publication } from "../shared/requests.ts";
import { formatCommit, refuse, refuseProblems } from "./publish-response.ts";
import { viewStory } from "./story-view.ts";

/** `root` is the folder of all stories; `today` (YYYY-MM-DD) overrides the newsroom's day. */
export function publishFromDesk(
  root: string,
  story: string,
  today: string | null,
  { note, confirmed }: Pick<Publication, "note" | "confirmed">,
): PublishResponse {
  const written = note.trim();
  if (written === "") return refuse(["Say what changed."]);
  const view = viewStory(root, story, today);
  const { uncorrected = [], unconfirmed = [], today: day = "" } = view.publication ?? {};
  if (view.problems.length === 0 && uncorrected.length > 0)
    return refuse([
      "Readers have seen what was changed. Enter each correction, then publish:",
      ...uncorrected.map(({ change }) => describeChange(view, change)),
    ]);
  const { problems, publications } = publish(root, today, written, { ids: [story], confirmed });
  if (problems.length > 0) return refuseProblems(view, problems);
  const [publication] = publications;
  if (publication)
    return {
      refused: [],
      edition: publication.edition,
      message: formatCommit(view, written, [
        `Edition of ${formatEdtf(day)}.`,
        ...listChanges(view, publication.changes).map((line) => `- ${line}`),
      ]),
    };
  return refuse(
    unconfirmed.length > 0
      ? [
          "Readers have seen what these changes replace. Confirm them, then publish:",
          ...listChanges(view, unconfirmed),
        ]
      : ["This edition is published already."],
  );
}
