/** Former ids: links, filters and paths that use one go on working. */

const hasFormerId = (item: object, id: string): boolean =>
  "formerIds" in item && Array.isArray(item.formerIds) && item.formerIds.includes(id);

/** The current id of an object, by its id or a former one; undefined where no object has it. */
export function findCurrentId(items: ReadonlyMap<string, object>, id: string): string | undefined {
  if (items.has(id)) return id;
  for (const [current, item] of items) if (hasFormerId(item, id)) return current;
  return undefined;
}
