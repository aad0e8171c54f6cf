/** Finds a story's actors in a text by any of their spellings, in any script, inflected or not. */
import { baseLanguage } from "../../model/language.ts";
import type { NamedActors } from "./words/names.ts";
import { spellingsOf } from "./words/names.ts";

export interface ActorMention {
  /** The actors that are spelled so; more than one where persons share a last name. */
  ids: readonly string[];
  spelling: string;
  /** UTF-16 offsets, end exclusive. */
  start: number;
  end: number;
}

export type FindActors = (text: string, language: string) => ActorMention[];

/** Languages that inflect names by endings of up to four letters: Кореи, Norlandin, Putinem. */
const INFLECTING = new Set(
  "ru uk be bg sr hr bs sl mk cs sk pl lt lv fi et hu el tr az kk ky uz ro hy ka sq".split(" "),
);

/** German and Scandinavian names take an s in the genitive. */
const GENITIVE = new Set("de lb nl sv da nb nn no is".split(" "));

/** Scripts whose words stand side by side, or take particles without a space. */
const ATTACHING =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Arabic and Hebrew attach conjunctions, prepositions and the article to the next word. */
const PREFIXED = /[\p{sc=Arabic}\p{sc=Hebrew}]/u;
const PREFIX = "(?:[وف]?(?:[بكل]?(?:ال)?|لل)|[ושבכלמה]{1,2})?";

/** Shorter names of these scripts are found inside other words. */
const ATTACHING_LENGTH = 2;

/** A word with any of its endings; which replace a final vowel or soft sign. */
function inflect(word: string): string {
  const stem = word.length > 3 ? word.replace(/[аяоеёьйиіїыeaoyiąęa]$/u, "") : word;
  return /\p{Ll}$/u.test(stem) ? `${RegExp.escape(stem)}\\p{Ll}{0,4}` : RegExp.escape(word);
}

/** The pattern of a name that is written in more than one form; null where its letters are enough. */
function toPattern(spelling: string, base: string): RegExp | null {
  if (ATTACHING.test(spelling)) return null;
  const isInflected = INFLECTING.has(base);
  const isPrefixed = PREFIXED.test(spelling);
  if (!isInflected && !isPrefixed) return null;
  const words = spelling.split(/\s+/u);
  const written = words
    .map((word) => (isInflected ? inflect(word) : RegExp.escape(word)))
    .join("\\s+");
  const prefix = isPrefixed ? PREFIX : "";
  return new RegExp(`(?<![\\p{L}\\p{N}])${prefix}${written}(?![\\p{L}\\p{N}])`, "gu");
}

const LETTER = /^[\p{L}\p{N}]/u;
const ENDS_IN_LETTER = /[\p{L}\p{N}\p{M}]$/u;

/** Where the letters of a name stand as words; in scripts that attach particles, anywhere. */
function findLetters(text: string, spelling: string, base: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  const isAttaching = ATTACHING.test(spelling);
  for (let at = text.indexOf(spelling); at !== -1; at = text.indexOf(spelling, at + 1)) {
    let end = at + spelling.length;
    if (!isAttaching && ENDS_IN_LETTER.test(text.slice(Math.max(0, at - 2), at))) continue;
    if (GENITIVE.has(base) && text.charAt(end) === "s") end++;
    if (isAttaching || !LETTER.test(text.slice(end, end + 2))) found.push([at, end]);
  }
  return found;
}

/** Actors by spelling, the longest first: "North Korea’s defence ministry" names the ministry, not the state. */
function listSpellings(actors: NamedActors): [spelling: string, ids: string[]][] {
  const bySpelling = new Map<string, string[]>();
  const add = (spelling: string, id: string): void => {
    const ids = bySpelling.get(spelling) ?? [];
    if (!ids.includes(id)) bySpelling.set(spelling, [...ids, id]);
  };
  for (const id of Object.keys(actors)) for (const name of spellingsOf(actors, id)) add(name, id);
  const whole = new Set(bySpelling.keys());
  for (const [id, { kind }] of Object.entries(actors))
    for (const name of kind === "person" ? spellingsOf(actors, id) : []) {
      const last = name.split(/\s/u).at(-1) ?? "";
      if (last.length > 2 && /^\p{Lu}/u.test(last) && !whole.has(last)) add(last, id);
    }
  return [...bySpelling]
    .filter(
      ([spelling]) =>
        /\p{L}/u.test(spelling) &&
        (!ATTACHING.test(spelling) || spelling.length >= ATTACHING_LENGTH),
    )
    .toSorted(([a], [b]) => b.length - a.length);
}

/** A search for all actors of a story; its patterns are compiled once for each language. */
function makeActorFinder(actors: NamedActors): FindActors {
  const spellings = listSpellings(actors);
  const patterns = new Map<string, RegExp | null>();
  const cache = new Map<string, ActorMention[]>();
  const find: FindActors = (text, language) => {
    const base = baseLanguage(language);
    const found: ActorMention[] = [];
    const isInflected = INFLECTING.has(base);
    for (const [spelling, ids] of spellings) {
      // Most spellings are not there at all; asking so first keeps a large corpus fast.
      const beginning = isInflected
        ? spelling.slice(0, Math.max(2, spelling.search(/\s|$/u) - 2))
        : (spelling.split(/\s/u, 1)[0] ?? spelling);
      if (!text.includes(beginning)) continue;
      const key = `${base} ${spelling}`;
      const cached = patterns.get(key);
      const pattern = cached === undefined ? toPattern(spelling, base) : cached;
      patterns.set(key, pattern);
      const places = pattern
        ? Array.from(text.matchAll(pattern), ({ 0: words, index }): [number, number] => [
            index,
            index + words.length,
          ])
        : findLetters(text, spelling, base);
      for (const [start, end] of places)
        if (found.every((other) => other.end <= start || other.start >= end))
          found.push({ ids, spelling, start, end });
    }
    return found.toSorted((a, b) => a.start - b.start);
  };
  return (text, language) => {
    const key = `${language} ${text}`;
    const found = cache.get(key) ?? find(text, language);
    cache.set(key, found);
    return found;
  };
}

const finders = new WeakMap<NamedActors, FindActors>();

/** The search for these actors, which all rules share. */
export function actorFinderOf(actors: NamedActors): FindActors {
  const finder = finders.get(actors) ?? makeActorFinder(actors);
  finders.set(actors, finder);
  return finder;
}
