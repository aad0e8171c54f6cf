/** Ids that something had before: links to them still lead to it. */

export interface Renamed {
  id: string;
  formerIds: readonly string[];
}

/** The current id for each former one, of actors, articles or developments. */
export const indexFormerIds = (things: Iterable<Renamed>): Map<string, string> =>
  new Map(
    Array.from(things, ({ id, formerIds }) =>
      formerIds.map((formerId) => [formerId, id] as const),
    ).flat(),
  );

/** The current id of what has or had this id; null where nothing has or had it. */
export function resolveId(things: readonly Renamed[], id: string): string | null {
  const found =
    things.find((thing) => thing.id === id) ??
    things.find(({ formerIds }) => formerIds.includes(id));
  return found?.id ?? null;
}
