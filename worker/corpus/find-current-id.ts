/** Former ids of renamed objects. Links, filters and paths that use one still work. */

const hasFormerId = (item: object, id: string): boolean =>
  "formerIds" in item && Array.isArray(item.formerIds) && item.formerIds.includes(id);

/** The current id of the object that has, or had, an id; undefined if there is none. */
export function findCurrentId(items: ReadonlyMap<string, object>, id: string): string | undefined {
  if (items.has(id)) return id;
  for (const [current, item] of items) {
    if (hasFormerId(item, id)) return current;
  }
  return undefined;
}
