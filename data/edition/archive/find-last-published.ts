import type { Edition } from "../../model/edition.ts";
import type { Story } from "../../source/story.ts";

/** The current published edition: the last one that is not withdrawn; null before the first. */
export function findLastPublished({ editions, archive }: Story): Edition | null {
  const last = editions.value.findLast(({ withdrawal }) => !withdrawal);
  return (last && archive.get(last.edition)?.content?.edition) ?? null;
}
