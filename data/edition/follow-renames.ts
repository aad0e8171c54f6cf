/** Writes the references of an earlier edition as a later one would, so that a renamed id alone is no difference. */
import type { Edition } from "../model/edition.ts";
import {
  findReferencedKind,
  RENAMABLE_KINDS,
  type ReferencedKind,
  type RenamableKind,
} from "../model/referenced-kinds.ts";
import { listIds, pairItems } from "./pair-items.ts";

type Renames = Record<RenamableKind, ReadonlyMap<string, string>>;

interface Renamable {
  id: string;
  formerIds: readonly string[];
}

const isRenamable = (kind: ReferencedKind | null): kind is RenamableKind =>
  RENAMABLE_KINDS.some((renamable) => renamable === kind);

/** New ids by old ones. An item that was merged into another was removed, not renamed. */
const listRenames = (before: readonly Renamable[], after: readonly Renamable[]) =>
  new Map(
    pairItems(before, after, listIds).present.flatMap(({ item, previous }) =>
      previous && previous.id !== item.id ? [[previous.id, item.id] as const] : [],
    ),
  );

/** Replaces the ids that a value refers to, in place. */
function replaceIds(value: object, path: readonly PropertyKey[], renames: Renames): void {
  for (const [key, item] of Object.entries(value)) {
    const place = [...path, Array.isArray(value) ? Number(key) : key];
    if (typeof item === "object" && item !== null) replaceIds(item, place, renames);
    const kind = typeof item === "string" ? findReferencedKind(place) : null;
    const id = isRenamable(kind) ? renames[kind].get(item) : undefined;
    if (id !== undefined) Reflect.set(value, key, id);
  }
}

/** The earlier edition with the later one's ids in all references. Its objects keep their own ids. */
export function followRenames(before: Edition, after: Edition): Edition {
  const copy = structuredClone(before);
  replaceIds(copy, [], {
    development: listRenames(before.developments, after.developments),
    article: listRenames(before.articles, after.articles),
    actor: listRenames(before.actors, after.actors),
  });
  return copy;
}
