/** Spellings of a name that the articles use, to be listed for an actor. */

/** A word that a full stop ends without ending the sentence. */
const ABBREVIATION = "(?:Mrs?|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Rev|Hon|St|\\p{Lu})\\.";

/** A word of a name, and what joins two: "Duchess Ada of Ash". */
const WORD = `(?:${ABBREVIATION}|\\p{Lu}[\\p{L}\\p{M}’'-]*)`;
const JOINT = "(?:of|de|da|di|van|von|al|bin|the)";

/** Maximum number of spellings: rarer ones are coincidences. */
const MAX_SPELLINGS = 8;

/** A word alone is a short form of an organisation where it occurs this often without the rest of the name. */
const OFTEN = 3;

/** Apostrophes of both kinds, letter case and accents aside, so that no spelling is listed for its typography alone. */
export const foldSpelling = (name: string): string =>
  name.normalize("NFKD").replaceAll(/\p{M}/gu, "").replaceAll(/[’ʼ‘]/gu, "'").toLowerCase().trim();

const escape = (word: string): string => RegExp.escape(word).replaceAll(/'|’|\\x27/gu, "['’ʼ]");

/** Whether two surnames differ in two letters at the most: "Dvorsky" and "Dworski". */
function isAlike(a: string, b: string): boolean {
  if (a.charAt(0) !== b.charAt(0) || Math.min(a.length, b.length) < 5) return false;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          row[j]! + 1,
          next[j - 1]! + 1,
          row[j - 1]! + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length]! <= 2;
}

/** A name in the capitals that the texts use most often, unless they use those that were typed: "Pentagon" for "pentagon". */
export function matchCase(name: string, texts: readonly string[]): string {
  if (name === "") return name;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escape(name)}(?![\\p{L}\\p{N}])`, "giu");
  const found = texts.flatMap((text) => Array.from(text.matchAll(pattern), ([match]) => match));
  if (found.includes(name)) return name;
  const [most] = [...Map.groupBy(found, (spelling) => spelling)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  return most?.[0] ?? name;
}

/** Surnames that follow the same first name and are nearly the same, with the first name and alone. */
function findMisspelt(first: string, last: string, texts: readonly string[]): string[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escape(first)} (${WORD})`, "gu");
  return texts.flatMap((text) =>
    Array.from(text.matchAll(pattern)).flatMap(([, found = ""]) => {
      const surname = found.replace(/['’]s?$|\.$/u, "");
      // "Elmish" is no misspelling of "Elm".
      const isOther = !foldSpelling(surname).startsWith(foldSpelling(last));
      return isOther && isAlike(foldSpelling(surname), foldSpelling(last))
        ? [`${first} ${surname}`, surname]
        : [];
    }),
  );
}

/** The first word of a name where the articles often leave out the rest: "Corvane" of "Corvane Water". */
function findShortForm(words: readonly string[], texts: readonly string[]): string[] {
  const [first = "", second = ""] = words;
  if (words.length < 2 || !/^\p{Lu}.{3}/u.test(first)) return [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${escape(first)}(?![\\p{L}\\p{N}])(?! (?:\\p{Lu}|${escape(second)}))`,
    "gu",
  );
  const count = texts.reduce((sum, text) => sum + Array.from(text.matchAll(pattern)).length, 0);
  return count >= OFTEN ? [first] : [];
}

/** A common noun alone means others too: "office" of "county prosecutor's office". */
export const isCommonNoun = (spelling: string): boolean => !/\p{Lu}/u.test(spelling);

/** English words that begin a sentence and no name. */
const FUNCTION_WORDS = new Set(
  "after although an and as at because before both but by despite during even for from how if in instead it like meanwhile neither no nor not now of on once only or since so some still than that then there these this those though to under unless until what when where whether which while who why with without yet".split(
    " ",
  ),
);

/** Whether a capitalised word begins a sentence, and has its capital from there: the texts have it in lower case, and no capital within one. */
function isSentenceStart(word: string, texts: readonly string[]): boolean {
  const lower = word.toLowerCase();
  if (FUNCTION_WORDS.has(lower)) return true;
  const lowered = new RegExp(`(?<![\\p{L}\\p{M}])${escape(lower)}(?![\\p{L}\\p{M}])`, "u");
  const within = new RegExp(`[\\p{L}\\p{N},;] ${escape(word)}(?![\\p{L}\\p{M}])`, "u");
  return texts.some((text) => lowered.test(text)) && !texts.some((text) => within.test(text));
}

/** The spelling without what begins the sentence before it: "Karesh" of "If Karesh". */
function cutSentenceStart(spelling: string, texts: readonly string[]): string {
  const [first = "", ...rest] = spelling.split(" ");
  return rest.length > 0 && isSentenceStart(first, texts)
    ? cutSentenceStart(rest.join(" "), texts)
    : spelling;
}

/** Runs of capitalised words that hold the name's last word, short forms and misspellings, the most frequent first. */
export function findSpellings(name: string, texts: readonly string[]): string[] {
  const words = name.trim().split(/\s+/u);
  const last = words.at(-1) ?? "";
  if (last.length < 3) return [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${WORD} ){0,3}${escape(last)}(?![\\p{L}\\p{N}])(?: ${JOINT} ${WORD})?`,
    "gu",
  );
  const counts = new Map<string, number>();
  const add = (found: string): void => {
    const spelling = cutSentenceStart(found.replace(/^(?:.*\. )?The /u, ""), texts);
    if (foldSpelling(spelling) === foldSpelling(name)) return;
    counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  };
  for (const text of texts) for (const [found] of text.matchAll(pattern)) add(found);
  for (const found of findMisspelt(words[0] ?? "", last, texts)) add(found);
  for (const found of findShortForm(words, texts)) add(found);
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, MAX_SPELLINGS)
    .map(([spelling]) => spelling);
}
