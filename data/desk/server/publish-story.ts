/** Publishes one story as the command does, whatever state the others are in, and proposes the commit message. */
import { formatChange } from "../../edition/list-edition-changes.ts";
import { publish } from "../../edition/archive/publish-editions.ts";
import type { PublishedEdition } from "../../edition/archive/publish-editions.ts";
import type { PublishResponse } from "../shared/desk-api.ts";
import type { Publication } from "../shared/requests.ts";

function formatMessage(note: string, { story, edition, changes }: PublishedEdition): string {
  const lines = changes.map((change) => `- ${formatChange(change).replaceAll(/ +/g, " ")}`);
  return [`${story}: ${note}`, "", `Edition ${edition}.`, ...lines].join("\n");
}

const refuse = (refused: string[]): PublishResponse => ({ refused, edition: null, message: "" });

/** `root` is the folder of all stories; `today` (YYYY-MM-DD) overrides the newsroom's day. */
export function publishFromDesk(
  root: string,
  story: string,
  today: string | null,
  { note, confirmed }: Pick<Publication, "note" | "confirmed">,
): PublishResponse {
  const written = note.trim();
  if (written === "") return refuse(["Say what changed."]);
  const { problems, unconfirmed, publications } = publish(root, today, written, {
    ids: [story],
    confirmed,
  });
  if (problems.length > 0)
    return refuse(problems.map(({ message, remedy }) => `${message} → ${remedy}`));
  if (unconfirmed.length > 0)
    return refuse([
      "Readers have seen what these changes replace. Confirm them, then publish:",
      ...unconfirmed.flatMap((publication) => publication.unconfirmed.map(formatChange)),
    ]);
  const publication = publications.find((item) => item.story === story);
  if (!publication) return refuse(["This edition is published already."]);
  return {
    refused: [],
    edition: publication.edition,
    message: formatMessage(written, publication),
  };
}
