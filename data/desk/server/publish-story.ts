/** Publishes one story as the command does, whatever state the others are in, and proposes the commit message. */
import { formatChange } from "../../edition/compare-editions.ts";
import { publish } from "../../edition/archive/publish-editions.ts";
import type { PublishedEdition } from "../../edition/archive/publish-editions.ts";
import { blocksPublication } from "../../source/diagnostic.ts";

export interface PublishResponse {
  /** Why nothing was published; empty where it was. */
  refused: string[];
  edition: string | null;
  /** Proposed commit message. */
  message: string;
}

function formatMessage(note: string, { story, edition, changes }: PublishedEdition): string {
  const lines = changes.map((change) => `- ${formatChange(change).replaceAll(/ +/g, " ")}`);
  return [`${story}: ${note}`, "", `Edition ${edition}.`, ...lines].join("\n");
}

export function publishFromDesk({
  root,
  corpus,
  story,
  today,
  note,
}: {
  root: string;
  corpus: string;
  story: string;
  /** YYYY-MM-DD; null: today in the story's time zone. */
  today: string | null;
  note: string;
}): PublishResponse {
  if (note.trim() === "") return { refused: ["Say what changed."], edition: null, message: "" };
  const { problems, publications } = publish(root, corpus, today, note.trim(), [story]);
  const refused = problems
    .filter(blocksPublication)
    .map(({ message, remedy }) => `${message} → ${remedy}`);
  const publication = publications.find((item) => item.story === story);
  if (refused.length > 0 || !publication)
    return {
      refused: refused.length > 0 ? refused : ["This edition is published already."],
      edition: null,
      message: "",
    };
  return {
    refused: [],
    edition: publication.edition,
    message: formatMessage(note.trim(), publication),
  };
}
