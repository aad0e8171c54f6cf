/** Pairs the objects of two editions, also those that were renamed in between. */

interface PairedItems<Item> {
  /** The later edition's items, in its order; `previous` is null for a new one. */
  present: { item: Item; previous: Item | null }[];
  /** The earlier edition's items that no later one continues, in its order. */
  removed: Item[];
}

/** `idsOf`: the item's id, then its former ids. */
export function pairItems<Item>(
  before: readonly Item[],
  after: readonly Item[],
  idsOf: (item: Item) => readonly [string, ...string[]],
): PairedItems<Item> {
  const remaining = new Map(before.map((item) => [idsOf(item)[0], item]));
  const present = after.map((item) => {
    const id = idsOf(item).find((anyId) => remaining.has(anyId));
    const previous = id === undefined ? undefined : remaining.get(id);
    if (id !== undefined) remaining.delete(id);
    return { item, previous: previous ?? null };
  });
  return { present, removed: [...remaining.values()] };
}

/** The ids of an object that may have been renamed. */
export const listIds = (item: {
  id: string;
  formerIds?: readonly string[];
}): readonly [string, ...string[]] => [item.id, ...(item.formerIds ?? [])];
