/** Selects the edition that a request reads. */
import * as z from "zod";
import { findStory, openEdition, type StoryEntry } from "../corpus/corpus.ts";
import { formatDay } from "../corpus/format-day.ts";
import {
  describeCurrent,
  describeWithdrawal,
  listPublished,
} from "../corpus/published-editions.ts";
import type { EditionIndex } from "../corpus/edition-index.ts";
import type { Env } from "../env.ts";
import { Problem } from "../http/problem.ts";
import type { Caching } from "../http/headers.ts";
import { parseCursor } from "./cursor.ts";
import { invalidParameter, staleCursor } from "./parameter-problems.ts";
import { changeQuery } from "./query.ts";
import type { PublicUrl } from "../http/origin.ts";

/** Accepts any text, so that the problem of an unknown edition can list the published ones. */
export const EditionId = z.string();

/** Query parameters of every path below a story. */
export const SELECTOR = {
  get edition() {
    return EditionId.optional().describe(
      "Id of a published edition, 12 hex digits. Default: the current edition.",
    );
  },
  get at() {
    return z.iso
      .date("must be a day, such as 2026-11-22")
      .optional()
      .describe("The edition that was current at the end of this day, YYYY-MM-DD.");
  },
};

export interface EditionSelector {
  edition?: string | undefined;
  at?: string | undefined;
  cursor?: string | undefined;
}

/** Maximum number of editions that a problem names. */
const MAX_NAMED = 10;

function unknownEdition(story: StoryEntry, parameter: string, value: string): Problem {
  const allowed = listPublished(story)
    .map(({ edition }) => edition)
    .toReversed()
    .slice(0, MAX_NAMED);
  return new Problem("unknown-edition", {
    detail:
      allowed.length > 0
        ? `The latest editions are: ${allowed.join(", ")}. /v1/stories/${story.id}/editions lists all.`
        : `No edition has been published yet: leave out "${parameter}".`,
    parameter,
    value,
    allowed,
  });
}

/** No edition had been published by the day in `at`. */
function noEditionYet(story: StoryEntry, at: string): Problem {
  const days = [...new Set(listPublished(story).map(({ published }) => published))];
  return new Problem("unknown-edition", {
    detail: days[0]
      ? `No edition had been published by ${formatDay(at)}: the first was published on ${formatDay(days[0])}. /v1/stories/${story.id}/editions lists all.`
      : 'No edition has been published yet: leave out "at".',
    parameter: "at",
    value: at,
    allowed: days.slice(0, MAX_NAMED),
  });
}

/** Whether it is the current edition, which may be a draft, or was published, and perhaps withdrawn. */
const isKnown = (story: StoryEntry, id: string): boolean =>
  id === story.edition || story.editions.some(({ edition }) => edition === id);

/** Throws a 404 that lists the latest editions if there is no such edition. `parameter`: the one that selected it. */
export function assertKnownEdition(story: StoryEntry, id: string, parameter: string): void {
  if (!isKnown(story, id)) throw unknownEdition(story, parameter, id);
}

/** Throws a 410 with the reason if the edition was withdrawn. `parameter`: the one that selected it. */
function assertNotWithdrawn(story: StoryEntry, id: string, parameter: string): void {
  const { withdrawal } = story.editions.find(({ edition }) => edition === id) ?? {};
  if (withdrawal)
    throw new Problem("withdrawn-edition", {
      detail: `${describeWithdrawal(id, withdrawal)} ${describeCurrent(story)}`,
      parameter,
      value: id,
    });
}

/**
 * The id of the edition that an id, a day or a list's cursor selects; by default the current one. Throws a problem if there is no
 * such edition, it was withdrawn, or two selectors disagree. `parameter`: the name of `edition` in problems.
 */
export function selectEdition(
  story: StoryEntry,
  { edition, at, cursor }: EditionSelector,
  parameter = "edition",
): string {
  if (edition !== undefined && at !== undefined)
    throw invalidParameter("at", at, 'cannot be combined with "edition".');
  if (edition !== undefined) assertKnownEdition(story, edition, parameter);
  let selected = edition;
  if (at !== undefined) {
    selected = story.editions.findLast(({ published }) => published <= at)?.edition;
    if (selected === undefined) throw noEditionYet(story, at);
  }
  if (cursor !== undefined) {
    const { version: listed } = parseCursor(cursor);
    if (selected !== undefined && selected !== listed)
      throw invalidParameter("cursor", cursor, `belongs to edition ${listed}, not ${selected}.`);
    if (!isKnown(story, listed)) throw staleCursor(cursor);
    selected = listed;
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
  /** Id of the edition if the request fixed it, or it is not the current one: links stay at it. Null: links follow the story. */
  pinned: string | null;
}

/** Opens the edition that a request below a story selects. */
export async function openSelectedEdition(
  env: Env,
  url: PublicUrl,
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
    pinned: isPinned || edition !== story.edition ? edition : null,
    caching: isPinned ? "immutable" : "live",
    // The URL of the same resource at this edition, which never changes.
    headers: isPinned ? {} : { "Content-Location": changeQuery(url, { at: null, edition }) },
  };
}
