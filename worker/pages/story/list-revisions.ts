/** The editions of a story with what changed in each, for readers. */
import { openArchived, type StoryEntry } from "../../corpus/corpus.ts";
import type { Env } from "../../env.ts";
import { describeChanges, type ChangeGroup } from "./describe-changes.ts";

/** Maximum number of editions that are listed, since each has to be read. */
const MAX_EDITIONS = 20;

export interface Revision {
  edition: string;
  published: string;
  note: string;
  /** Id of the latest earlier edition that can be compared; null if there is none. */
  previous: string | null;
  /** Why it was withdrawn; null if it was not. */
  withdrawn: string | null;
  groups: ChangeGroup[];
}

/** The latest editions, newest first. */
export async function listRevisions(
  env: Env,
  { id, editions }: Pick<StoryEntry, "id" | "editions">,
): Promise<Revision[]> {
  const listed = editions.slice(-MAX_EDITIONS);
  // The oldest that is listed is compared with this one.
  const earlier = editions.slice(0, -MAX_EDITIONS).findLast(({ withdrawal }) => !withdrawal);
  const compared = earlier ? [earlier, ...listed] : listed;
  const opened = await Promise.all(compared.map((archived) => openArchived(env, id, archived)));
  const revisions = compared.map(({ edition, published, note, withdrawal }, index): Revision => {
    const before = opened.slice(0, index).findLast((archived) => archived !== null)?.edition;
    const after = opened[index]?.edition;
    return {
      edition,
      published,
      note,
      previous: after && before ? before.edition : null,
      withdrawn: withdrawal?.reason ?? null,
      groups: before && after ? describeChanges(before, after) : [],
    };
  });
  return revisions.slice(-MAX_EDITIONS).toReversed();
}
