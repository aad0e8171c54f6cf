/** Spellings of a name that the articles use, to be listed for an actor. */

/** A word of a name, and what joins two: "Duchess Ada of Ash". */
const WORD = "[\\p{Lu}][\\p{L}\\p{M}’'-]*\\.?";
const JOINT = "(?:of|de|da|di|van|von|al|bin|the)";

/** Maximum number of spellings: rarer ones are coincidences. */
const MAX_SPELLINGS = 8;

/** Runs of capitalised words that hold the name's last word, the most frequent first; the name itself is left out. */
export function findSpellings(name: string, texts: readonly string[]): string[] {
  const last = name.trim().split(/\s+/u).at(-1) ?? "";
  if (last.length < 3) return [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${WORD} ){0,3}${RegExp.escape(last)}(?![\\p{L}\\p{N}])(?: ${JOINT} ${WORD})?`,
    "gu",
  );
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const [found] of text.matchAll(pattern))
      if (found !== name.trim()) counts.set(found, (counts.get(found) ?? 0) + 1);
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, MAX_SPELLINGS)
    .map(([spelling]) => spelling);
}
