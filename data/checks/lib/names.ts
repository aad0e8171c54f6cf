/** Names in running text: the spellings of actors, and words that a script with case writes with a capital. */
import type { ActorsFile } from "../../model/story-files.ts";

/** Languages that write every noun with a capital, so that a capital says nothing. */
const CAPITALISED_NOUNS = new Set(["de", "lb"]);

/** Capitals that are no names: the pronoun, titles, weekdays and months are read elsewhere. */
const NO_NAMES = new Set(
  "the a an i mr mrs ms dr sir january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);

const WORD = /\p{Lu}[\p{L}\p{M}]*(?:[-’'ʼ][\p{L}\p{M}]+)*/gu;

/** Lower case, without the possessive ’s. */
export const foldName = (word: string): string =>
  word
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’ʼ]s?$/u, "");

/** The words of a text, folded. */
export const wordsOf = (text: string): string[] =>
  (text.match(/[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu) ?? []).map(foldName);

/**
 * Whether two words name the same: "Russian" and "Russia", "Koreans" and "Korea". The shorter, without its last letter
 * where that leaves four, begins the longer.
 */
export function isSameName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === long) return true;
  if (short.length < 4 || long.length - short.length > 4) return false;
  return long.startsWith(short.length > 4 ? short.slice(0, -1) : short);
}

/** Every word with a capital that may be a name, as written; sentences begin with words that are known in lower case. */
export function findNames(
  text: string,
  language: string,
  isCommonWord: (word: string) => boolean,
): string[] {
  if (CAPITALISED_NOUNS.has(language.split("-")[0]?.toLowerCase() ?? "")) return [];
  return Array.from(text.matchAll(WORD)).flatMap(({ 0: word, index }) => {
    const folded = foldName(word);
    const beginsSentence = /(?:^|[.!?:;“”«»"]\s*)$/u.test(text.slice(0, index));
    if (NO_NAMES.has(folded) || (beginsSentence && isCommonWord(folded))) return [];
    return [word.replace(/['’ʼ]s?$/u, "")];
  });
}

/** Every spelling of an actor. */
export const spellingsOf = (actors: ActorsFile, id: string): string[] => {
  const actor = actors[id];
  return actor ? [actor.name, ...actor.aliases] : [];
};
