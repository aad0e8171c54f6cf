/** The pairs of neighbouring characters of an id. */
const pairs = (id: string): Set<string> =>
  new Set(Array.from(id.slice(1), (character, at) => id[at]! + character));

/** Sørensen–Dice coefficient of the pairs of characters: 1 for the same pairs, 0 for none in common. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / (a.size + b.size || 1);
}

/** Sorts items by the similarity of their ids to a misspelt one, the most similar first. Stable. */
export function sortBySimilarity<Item extends { id: string }>(
  items: readonly Item[],
  id: string,
): Item[] {
  const wanted = pairs(id);
  return items
    .map((item) => ({ item, score: similarity(pairs(item.id), wanted) }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ item }) => item);
}
