/** Former ids of renamed objects; links to them still work. */

export interface Renamed {
  id: string;
  formerIds: readonly string[];
}

/** Current ids by former id, of actors, articles or developments. */
export const indexFormerIds = (objects: Iterable<Renamed>): Map<string, string> =>
  new Map(
    Array.from(objects, ({ id, formerIds }) =>
      formerIds.map((formerId) => [formerId, id] as const),
    ).flat(),
  );

/** The current id of the object that has or had an id; null if there is none. */
export function resolveId(objects: readonly Renamed[], id: string): string | null {
  const current =
    objects.find((object) => object.id === id) ??
    objects.find(({ formerIds }) => formerIds.includes(id));
  return current?.id ?? null;
}
