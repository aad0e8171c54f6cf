/** Finds a story's actors in a text by any of their spellings, in any script, inflected or not. */
import { baseLanguage } from "../../model/text/language.ts";
import { locateAll, matchRanges, overlaps, type TextRange } from "../../model/text/text-range.ts";
import { memoise } from "../../model/memoise.ts";
import { memoiseByLanguage } from "./memoise-text.ts";
import { lastNamesOf, spellingsOf, type NamedActors } from "./words/names.ts";
import { straighten } from "./words/straighten.ts";

export interface ActorMention extends TextRange {
  /** The actors with this spelling; more than one if persons share a last name. */
  ids: readonly string[];
  spelling: string;
}

export type FindActors = (text: string, language: string) => ActorMention[];

/** Languages that inflect names by endings of up to four letters: Кореи, Norlandin, Putinem. */
const INFLECTING = new Set(
  "ru uk be bg sr hr bs sl mk cs sk pl lt lv fi et hu el tr az kk ky uz ro hy ka sq".split(" "),
);

/** German and Scandinavian names take an s in the genitive. */
const GENITIVE = new Set("de lb nl sv da nb nn no is".split(" "));

/** Scripts that do not separate words, or attach particles. */
const ATTACHING =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Arabic and Hebrew attach conjunctions, prepositions and the article to the next word. */
const PREFIXED = /[\p{sc=Arabic}\p{sc=Hebrew}]/u;
const PREFIX = "(?:[وف]?(?:[بكل]?(?:ال)?|لل)|[ושבכלמה]{1,2})?";

/** Minimum length of a name in these scripts: shorter ones are parts of other words. */
const MIN_ATTACHING_LENGTH = 2;

/** A pattern of a word with any ending, which replaces a final vowel or soft sign. */
function inflect(word: string): string {
  const stem = word.length > 3 ? word.replace(/[аяоеёьйиіїыeaoyiąęa]$/u, "") : word;
  return /\p{Ll}$/u.test(stem) ? `${RegExp.escape(stem)}\\p{Ll}{0,4}` : RegExp.escape(word);
}

/** The pattern of a name that has several forms; null if it has one. */
function toPattern(spelling: string, base: string): RegExp | null {
  if (ATTACHING.test(spelling)) return null;
  const isInflected = INFLECTING.has(base);
  const isPrefixed = PREFIXED.test(spelling);
  if (!isInflected && !isPrefixed) return null;
  const words = spelling.split(/\s+/u);
  const forms = words
    .map((word) => (isInflected ? inflect(word) : RegExp.escape(word)))
    .join("\\s+");
  const prefix = isPrefixed ? PREFIX : "";
  return new RegExp(`(?<![\\p{L}\\p{N}])${prefix}${forms}(?![\\p{L}\\p{N}])`, "gu");
}

const LETTER = /^[\p{L}\p{N}]/u;
const ENDS_IN_LETTER = /[\p{L}\p{N}\p{M}]$/u;

/** Occurrences of a spelling as whole words; in scripts that attach particles, anywhere. */
function findExact(text: string, spelling: string, base: string): TextRange[] {
  const isAttaching = ATTACHING.test(spelling);
  const hasGenitive = GENITIVE.has(base);
  return locateAll(text, spelling)
    .map(({ start, end }) => ({
      start,
      end: hasGenitive && text.charAt(end) === "s" ? end + 1 : end,
    }))
    .filter(
      ({ start, end }) =>
        isAttaching ||
        (!ENDS_IN_LETTER.test(text.slice(Math.max(0, start - 2), start)) &&
          !LETTER.test(text.slice(end, end + 2))),
    );
}

/** Actors by spelling, the longest first: "North Korea’s defence ministry" names the ministry, not the state. */
function listSpellings(actors: NamedActors): [spelling: string, ids: string[]][] {
  const bySpelling = new Map<string, string[]>();
  const add = (spelling: string, id: string): void => {
    const ids = bySpelling.get(spelling) ?? [];
    if (!ids.includes(id)) bySpelling.set(spelling, [...ids, id]);
  };
  for (const id of Object.keys(actors)) for (const name of spellingsOf(actors, id)) add(name, id);
  const listed = new Set(bySpelling.keys());
  for (const id of Object.keys(actors))
    for (const name of lastNamesOf(actors, id))
      if (/^\p{Lu}/u.test(name) && !listed.has(name)) add(name, id);
  return [...bySpelling]
    .filter(
      ([spelling]) =>
        /\p{L}/u.test(spelling) &&
        (!ATTACHING.test(spelling) || spelling.length >= MIN_ATTACHING_LENGTH),
    )
    .toSorted(([a], [b]) => b.length - a.length);
}

/** The part of a spelling that every inflected form has. */
const beginningOf = (spelling: string, isInflected: boolean): string =>
  isInflected
    ? spelling.slice(0, Math.max(2, spelling.search(/\s|$/u) - 2))
    : (spelling.split(/\s/u, 1)[0] ?? spelling);

function makeActorFinder(actors: NamedActors): FindActors {
  const spellings = listSpellings(actors);
  /** By base language, the spellings with their patterns. */
  const entriesOf = memoise((base: string) =>
    spellings.map(([spelling, ids]) => {
      const letters = straighten(spelling);
      return {
        spelling,
        ids,
        letters,
        beginning: beginningOf(letters, INFLECTING.has(base)),
        pattern: toPattern(letters, base),
      };
    }),
  );
  const find = (written: string, base: string): ActorMention[] => {
    const text = straighten(written);
    const mentions: ActorMention[] = [];
    for (const { spelling, ids, letters, beginning, pattern } of entriesOf(base)) {
      // Most spellings are not in the text; running every pattern would be slow in a large corpus.
      if (!text.includes(beginning)) continue;
      const ranges = pattern ? matchRanges(text, pattern) : findExact(text, letters, base);
      for (const range of ranges)
        if (!mentions.some((other) => overlaps(other, range)))
          mentions.push({ ids, spelling, ...range });
    }
    return mentions.toSorted((a, b) => a.start - b.start);
  };
  return memoiseByLanguage((text, language) => find(text, baseLanguage(language)));
}

/** The search for a story's actors, which the rules share. */
export const actorFinderOf = memoise<NamedActors, FindActors>(makeActorFinder, new WeakMap());
