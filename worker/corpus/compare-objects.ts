/** What became of the objects of one kind from one edition to another. */
import { listIds, pairItems } from "../../data/edition/pair-items.ts";

interface ChangedItem<Item, Field> {
  change: "added" | "removed" | "changed";
  item: Item;
  /** Empty unless `change` is `changed`. */
  fields: Field[];
}

/** Leaves out what is unchanged. `diff`: the fields in which two versions of an object differ. A renamed object is not a new one. */
export function compareObjects<Item extends { id: string; formerIds?: readonly string[] }, Field>(
  from: readonly Item[],
  to: readonly Item[],
  diff: (before: Item, after: Item) => Field[],
): ChangedItem<Item, Field>[] {
  const { present, removed } = pairItems(from, to, listIds);
  return [
    ...present.flatMap(({ item, previous }): ChangedItem<Item, Field>[] => {
      if (!previous) return [{ change: "added", item, fields: [] }];
      const fields = diff(previous, item);
      return fields.length > 0 ? [{ change: "changed", item, fields }] : [];
    }),
    ...removed.map((item) => ({ change: "removed" as const, item, fields: [] })),
  ];
}
