/** Ids out of words. */

const STOP = new Set(
  "a an and as at by for from has have he her his in is it its of on or she that the their they to was were will with".split(
    " ",
  ),
);

/** The first few words that carry meaning, as a slug that begins with a letter; empty where none is in Latin letters. */
export function toSlug(text: string, words = 6): string {
  const all = text
    .normalize("NFKD")
    .replaceAll(/\p{M}|['’]s?\b/gu, "")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const significant = (all ?? []).filter((word) => !STOP.has(word));
  return significant
    .slice(
      Math.max(
        0,
        significant.findIndex((word) => /^[a-z]/.test(word)),
      ),
    )
    .slice(0, words)
    .join("-")
    .replace(/^[\d-]+/, "")
    .slice(0, 60)
    .replace(/-$/, "");
}

/** The slug, or the next free one after it. The id is taken from then on. */
export function takeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  taken.add(id);
  return id;
}
