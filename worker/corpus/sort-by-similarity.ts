/** The pairs of adjacent characters of an id. */
const listPairs = (id: string): Set<string> =>
  new Set(Array.from(id.slice(1), (character, at) => id[at]! + character));

/** Sørensen–Dice coefficient of the pairs of characters: 1 for the same pairs, 0 for none in common. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / (a.size + b.size || 1);
}

/** Maximum number of characters of a text that are compared. */
const MAX_LENGTH = 100;

/** Sorts ids by their similarity to a misspelt one or to a name, the most similar first. Stable. */
export function sortBySimilarity(ids: readonly string[], text: string): string[] {
  const slug = text
    .slice(0, MAX_LENGTH)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-");
  const wanted = listPairs(slug);
  return ids
    .map((id) => ({ id, score: similarity(listPairs(id), wanted) }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ id }) => id);
}
