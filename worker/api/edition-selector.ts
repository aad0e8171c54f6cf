/** Which edition a request within a story reads. */
import * as z from "zod";
import { findStory, openEdition, type StoryEntry } from "../corpus/corpus.ts";
import type { EditionIndex } from "../corpus/edition-index.ts";
import type { Env } from "../env.ts";
import { Problem, staleCursor } from "../http/problem.ts";
import type { Caching } from "../http/headers.ts";
import { parseCursor } from "./cursor.ts";
import { changeQuery, refuse } from "./query.ts";

export const EditionId = z.string().regex(/^[0-9a-f]{12}$/);

/** Query parameters of every path within a story. */
export const SELECTOR = {
  edition: EditionId.optional().meta({
    description: "The id of a published edition, 12 hex digits; the current one if left out.",
  }),
  at: z.iso
    .date()
    .optional()
    .meta({ description: "A day, YYYY-MM-DD: the edition that was current at its end." }),
};

export interface EditionSelector {
  edition?: string | undefined;
  at?: string | undefined;
  cursor?: string | undefined;
}

const unknownEdition = (story: StoryEntry, parameter: string, value: string): Problem => {
  const published = [...new Set([story.edition, ...story.editions.map(({ edition }) => edition)])];
  return new Problem("unknown-edition", {
    detail: `The editions of ${story.id} are: ${published.join(", ")}.`,
    parameter,
    given: value,
    takes: published,
  });
};

/** Throws the reason of a withdrawal. `parameter` selected the edition. */
function assertNotWithdrawn(story: StoryEntry, id: string, parameter: string): void {
  const { withdrawal } = story.editions.find(({ edition }) => edition === id) ?? {};
  if (withdrawal)
    throw new Problem("withdrawn-edition", {
      detail: `Edition ${id} was withdrawn on ${withdrawal.date}: ${withdrawal.reason} The current edition is ${story.edition}.`,
      parameter,
      given: id,
    });
}

/** The edition by id, by day, or by the cursor of a list; else the current one. `parameter` names `edition` in problems. */
export function selectEdition(
  story: StoryEntry,
  { edition, at, cursor }: EditionSelector,
  parameter = "edition",
): string {
  const isPublished = (id: string) =>
    id === story.edition || story.editions.some((archived) => archived.edition === id);
  if (edition !== undefined && at !== undefined)
    throw refuse("at", at, ["a day, but not together with edition"]);
  if (edition !== undefined && !isPublished(edition))
    throw unknownEdition(story, parameter, edition);
  let selected = edition;
  if (at !== undefined) {
    selected = story.editions.findLast(({ published }) => published <= at)?.edition;
    if (selected === undefined) throw unknownEdition(story, "at", at);
  }
  const ofCursor = cursor === undefined ? undefined : parseCursor(cursor).edition;
  if (cursor !== undefined && ofCursor !== undefined) {
    if (selected !== undefined && selected !== ofCursor)
      throw refuse("cursor", cursor, ["a cursor of the same edition"]);
    if (!isPublished(ofCursor)) throw staleCursor(cursor);
    selected = ofCursor;
  }
  const id = selected ?? story.edition;
  assertNotWithdrawn(story, id, at === undefined ? parameter : "at");
  return id;
}

export interface SelectedEdition {
  story: StoryEntry;
  index: EditionIndex;
  caching: Caching;
  etag: string;
  headers: Record<string, string>;
}

/** Opens the edition that a request within a story selects. */
export async function openSelectedEdition(
  env: Env,
  url: URL,
  storyId: string,
  selector: EditionSelector,
): Promise<SelectedEdition> {
  const story = await findStory(env, storyId);
  const edition = selectEdition(story, selector);
  const index = await openEdition(env, story.id, edition);
  const isPinned = selector.edition !== undefined;
  return {
    story,
    index,
    etag: edition,
    caching: isPinned ? "frozen" : "live",
    // The same resource at that edition, which never changes.
    headers: isPinned ? {} : { "Content-Location": changeQuery(url, { at: null, edition }) },
  };
}
