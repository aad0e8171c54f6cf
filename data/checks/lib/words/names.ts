/** Names in running text: the spellings of actors, and words that a script with case writes with a capital. */
import { baseLanguage } from "../../../model/text/language.ts";
import type { TextRange } from "../../../model/text/text-range.ts";
import { memoiseText } from "../memoise-text.ts";
import { straighten } from "./straighten.ts";

/** Languages that capitalise every noun. */
const CAPITALISED_NOUNS = new Set(["de", "lb"]);

/** Capitalised words that are not names: articles, the pronoun and titles. */
const NOT_NAMES = new Set("the a an i mr mrs ms dr sir".split(" "));

/** Words that can begin a sentence and are not names, in languages that capitalise names. */
export const FUNCTION_WORDS: readonly string[] = [
  "the a an in on at by for from to of and or but it its he she they we you who what which whoever whatever this that these those there here no not never none all both each every some any many most more few several other another such only even also still yet when while where why how if unless until since because although though after before during between among about against under over above below within without with into through across despite according as so then now later earlier meanwhile however asked told more than two three",
  "le la les un une des du de en à au aux et ou mais il elle ils elles on ce cet cette ces son sa ses leur leurs qui que quoi dont où si selon pour par avec sans sur sous dans dès depuis pendant avant après entre vers chez contre malgré comme quand lorsque puis aussi encore plus moins tous toutes tout toute chaque aucun aucune plusieurs d'après",
  "el los las uno una unos unas del al y e o u pero él ella ellos ellas su sus este esta estos estas ese esa eso esto quien cual cuyo donde si según por para con sin sobre bajo desde hasta durante antes después entre hacia contra pese como cuando luego también aún más menos todo toda todos todas cada ningún ninguna varios tras",
  "il lo gli i uno una dei degli delle del della nel nella e o ma egli essa loro suo sua questo questa chi che cui dove se secondo per con senza su sotto da dopo prima durante tra fra contro come quando poi anche ancora più meno tutti tutte ogni nessuno alcuni",
  "o os a as um uma do da no na e ou mas ele ela eles elas seu sua este esta esse essa quem que onde se segundo por para com sem sobre sob desde até durante antes depois entre contra como quando também ainda mais menos todos todas cada nenhum vários após",
  "в во на за по из изо от до для при про без под над перед через между о об к ко с со у и а но или он она они оно это этот эта эти тот та те его её их кто что который где если когда как также ещё уже после во-первых согласно среди против несмотря все всё каждый никто ни не ранее позже сейчас сегодня вчера",
  "у в на за з із зі від до для при про без під над перед через між о об к й та і а але або він вона вони воно це цей ця ці той та ті його її їх хто що який де якщо коли як також ще вже після згідно серед проти попри всі все кожен ніхто ні не раніше пізніше зараз сьогодні вчора",
  "bir bu şu o ve veya ama fakat ancak ile için göre gibi kadar sonra önce sırasında arasında karşı rağmen eğer her hiç tüm bütün bazı birçok daha da de ne kim nasıl niçin onun onlar biz siz",
  "w we na za po z ze od do dla przy bez pod nad przed przez między o u i a ale lub on ona oni one to ten ta te jego jej ich kto co który gdzie jeśli gdy kiedy jak także jeszcze już według wśród przeciw mimo wszystkie wszyscy każdy nikt nie",
  "de het een en of maar hij zij ze wij dit dat deze die zijn haar hun wie wat waar als volgens voor met zonder op onder in uit van na tijdens tussen tegen ook nog alle elke geen niet toen",
].flatMap((words) => words.split(" "));

const WORD = /\p{Lu}[\p{L}\p{M}]*(?:[-’'ʼ][\p{L}\p{M}]+)*/gu;

/** Lower case, with straight apostrophes, without the possessive ’s. */
export const foldName = (word: string): string =>
  straighten(word.normalize("NFKC")).toLowerCase().replace(/'s?$/u, "");

/** The words of a text, folded. */
export const wordsOf = memoiseText((text: string): readonly string[] =>
  (text.match(/[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu) ?? []).map(foldName),
);

/** Forms of two names of which one begins like the other. */
const DISTINCT: readonly (readonly [first: RegExp, second: RegExp])[] = [
  [/^niger(?:iens?)?$/u, /^nigeria/u],
  [/^indian?s?$/u, /^indiana/u],
];

/**
 * Whether two words are forms of one name: "Russian" and "Russia", "Koreans" and "Korea". The longer begins with the shorter,
 * without its last letter if four letters remain.
 */
export function isSameName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === long) return true;
  if (short.length < 4 || long.length - short.length > 4) return false;
  const isDistinct = DISTINCT.some(
    ([first, second]) => (first.test(a) && second.test(b)) || (first.test(b) && second.test(a)),
  );
  if (isDistinct) return false;
  return long.startsWith(short.length > 4 ? short.slice(0, -1) : short);
}

/**
 * Every capitalised word that may be a name. `isCommonWord` decides for the first word of a sentence: true if it is a common word.
 * `after` is the text that follows it.
 */
export function findNames(
  text: string,
  language: string,
  isCommonWord: (word: string, after: string) => boolean,
): (TextRange & { name: string })[] {
  if (CAPITALISED_NOUNS.has(baseLanguage(language))) return [];
  return Array.from(text.matchAll(WORD)).flatMap(({ 0: word, index: start }) => {
    const folded = foldName(word);
    const name = word.replace(/['’ʼ]s?$/u, "");
    const beginsSentence = /(?:^|[.!?:;“”«»"]\s*)$/u.test(text.slice(0, start));
    if (
      NOT_NAMES.has(folded) ||
      (beginsSentence && isCommonWord(folded, text.slice(start + name.length)))
    )
      return [];
    return [{ name, start, end: start + word.length }];
  });
}

/** Actors by id, with the fields in which names are found. */
export type NamedActors = Readonly<
  Record<string, { name: string; kind: string; aliases: readonly string[] }>
>;

/** Every spelling of an actor. */
export const spellingsOf = (actors: NamedActors, id: string): string[] => {
  const actor = actors[id];
  return actor ? [actor.name, ...actor.aliases] : [];
};

/** The last names of a person, which are longer than initials; none of another actor. */
export const lastNamesOf = (actors: NamedActors, id: string): string[] =>
  actors[id]?.kind === "person"
    ? spellingsOf(actors, id)
        .map((name) => name.split(/\s/u).at(-1) ?? "")
        .filter((name) => name.length > 2)
    : [];
