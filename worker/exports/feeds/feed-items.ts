/**
 * What the three feeds share. A correction updates the item of its development: same id, later date, and a line in
 * the text.
 */
import type { DevelopmentEntry, PreparedEdition } from "../prepared-edition.ts";
import { issueText } from "../text/claim-text.ts";

/** What is at issue belongs to no day, so it is in the feed's description. */
export const feedDescription = ({ edition, reader }: PreparedEdition): string =>
  [edition.summary, issueText(reader)].filter((part) => part !== null).join(" ");

export const feedTags = (
  { reader: { labels } }: PreparedEdition,
  { development, status, dispute }: DevelopmentEntry,
): string[] => [
  ...(development.key ? [labels.keyDevelopments] : []),
  ...(status === null ? [] : [status]),
  ...(dispute === null ? [] : [labels.disputed]),
];

/** When an item of the feed last changed. */
export const feedUpdated = ({ entries }: PreparedEdition): Date =>
  new Date(Math.max(...entries.map(({ updated }) => updated.getTime())));
