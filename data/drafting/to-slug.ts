/** Makes slugs and ids from text. */

const STOP_WORDS = new Set(
  "a an and as at by for from has have he her his in is it its of on or she that the their they to was were will with".split(
    " ",
  ),
);

/** A slug of the first significant words, beginning with a letter; empty if no word is significant or none has a Latin letter. */
export function toSlug(text: string, words = 6): string {
  const all = text
    .normalize("NFKD")
    .replaceAll(/\p{M}|['’]s?\b/gu, "")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const significant = (all ?? []).filter((word) => !STOP_WORDS.has(word)).join("-");
  // From the first word that begins with a letter; without one, from the first letter, as in “5g”.
  const [slug = ""] = /\b[a-z].*/.exec(significant) ?? /[a-z].*/.exec(significant) ?? [];
  return slug.split("-").slice(0, words).join("-").slice(0, 60).replace(/-$/, "");
}

/** Adds to `ids` the slug, or the slug with the first free number, and returns it. */
export function addUniqueId(slug: string, ids: Set<string>): string {
  let id = slug;
  for (let number = 2; ids.has(id); number++) id = `${slug}-${number}`;
  ids.add(id);
  return id;
}
