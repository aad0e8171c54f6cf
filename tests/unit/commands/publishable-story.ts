/** A copy of the invented story that can be published. */
import { readdirSync } from "node:fs";
import { parse } from "yaml";
import { findUnpublished, verifyStories } from "../../../data/checks/verify-stories.ts";
import { formatChange } from "../../../data/edition/list-edition-changes.ts";
import { publish } from "../../../data/edition/archive/publish-editions.ts";
import type { PublishedEdition } from "../../../data/edition/archive/publish-editions.ts";
import { formatDiagnostic } from "../../../data/source/diagnostic.ts";
import { StoryCopy } from "../../support/story/story-copy.ts";

export const KEY = "developments/2019-03-key-offer.yaml";
export const HEADLINE = "headline: Elm has offered Ash a second key";

const removeFolder = (text: string): string => text.replaceAll(/\S*\/bridge-library\//g, "");

/** An addition, which needs neither a correction nor a confirmation. */
export const ADDITION = [
  KEY,
  "relations:\n",
  "  - article: key-offer\n    quote: Otto Linden confirmed that the doors will stay open all week in April.\nrelations:\n",
] as const;

export class PublishableStory extends StoryCopy {
  /** The published editions, or why nothing was published: the problems, with paths from the story's folder on, or the changes to confirm. */
  publish(today: string, note = "A change", confirmed = false): PublishedEdition[] | string[] {
    const { problems, unconfirmed, publications } = publish(this.root, today, note, { confirmed });
    if (unconfirmed.length > 0)
      return unconfirmed.flatMap((publication) =>
        publication.unconfirmed.map((change) => `unconfirmed: ${formatChange(change)}`),
      );
    return problems.length > 0
      ? problems.map((problem) => removeFolder(formatDiagnostic(problem)))
      : publications;
  }

  /** The changes listed for the publication. */
  changes = (today: string, note?: string, confirmed = false): string[] =>
    this.publish(today, note, confirmed).flatMap((publication) =>
      typeof publication === "string" ? [publication] : publication.changes.map(formatChange),
    );

  unpublished = (): number => findUnpublished(verifyStories(this.root).stories).length;
  editions = (): string[] =>
    readdirSync(this.path("editions")).filter((name) => name.endsWith(".json"));
  index = (): unknown => parse(this.read("editions/index.yaml"));
}

/** A story with one published edition, of 1 April 2019, and the id of that edition. */
export function publishFirst(): { copy: PublishableStory; first: string } {
  const copy = new PublishableStory();
  const [publication] = copy.publish("2019-04-01", "First edition");
  if (typeof publication !== "object") throw new Error(String(publication));
  return { copy, first: publication.edition };
}
