/** Names in running text: the spellings of actors, and words that a script with case writes with a capital. */
import { baseLanguage } from "../../model/language.ts";
import type { ActorsFile } from "../../model/story-files.ts";

/** Languages that write every noun with a capital, so that a capital says nothing. */
const CAPITALISED_NOUNS = new Set(["de", "lb"]);

/** Capitals that are no names: articles, the pronoun and titles. */
const NO_NAMES = new Set("the a an i mr mrs ms dr sir".split(" "));

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

/**
 * Every word with a capital that may be a name. `isCommonWord` tells of the first word of a sentence whether it is one that is
 * written in lower case elsewhere; `after` is the text after it.
 */
export function findNames(
  text: string,
  language: string,
  isCommonWord: (word: string, after: string) => boolean,
): { name: string; start: number; end: number }[] {
  if (CAPITALISED_NOUNS.has(baseLanguage(language))) return [];
  return Array.from(text.matchAll(WORD)).flatMap(({ 0: word, index: start }) => {
    const folded = foldName(word);
    const name = word.replace(/['’ʼ]s?$/u, "");
    const beginsSentence = /(?:^|[.!?:;“”«»"]\s*)$/u.test(text.slice(0, start));
    if (
      NO_NAMES.has(folded) ||
      (beginsSentence && isCommonWord(folded, text.slice(start + name.length)))
    )
      return [];
    return [{ name, start, end: start + word.length }];
  });
}

/** Every spelling of an actor. */
export const spellingsOf = (actors: ActorsFile, id: string): string[] => {
  const actor = actors[id];
  return actor ? [actor.name, ...actor.aliases] : [];
};
