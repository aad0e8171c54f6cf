/** Compares prose with the source sentence that it reports: the words beside a negation must not stand there without it. */
import { baseLanguage } from "../../../model/text/language.ts";
import { findNegations, isNegative, negatedSide } from "./negation.ts";

const STOP_WORDS = new Set(
  "the a an and or that this these those its his her their our your has have had will would shall should was were are been being with from for into over under about than then also any some all such der die das den dem des ein eine einen einem eines und oder dass sich ist sind war wird werden mit von für auf les des une est que qui par pour dans sur los las una por para con del что это как для при або для про monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december".split(
    " ",
  ),
);

/** Irregular forms, by which a headline may have another form of the word. */
const IRREGULAR: Readonly<Record<string, string>> = {
  said: "say",
  says: "say",
  paid: "pay",
  pays: "pay",
  went: "go",
  gone: "go",
  made: "make",
  gave: "give",
  took: "take",
  told: "tell",
  held: "hold",
  met: "meet",
  sent: "send",
  sold: "sell",
  bought: "buy",
  knew: "know",
  saw: "see",
  left: "leave",
};

/** Arabic attaches the future, conjunctions and the article to the next word. */
const ARABIC_PREFIX = /^(?:[وف]?(?:ال|س)|[وف])(?=[\p{sc=Arabic}]{3})/u;

const toStem = (word: string): string => {
  const folded = word.normalize("NFC").toLowerCase().replace(ARABIC_PREFIX, "");
  return IRREGULAR[folded] ?? folded.slice(0, 5);
};

/** The content words of a text, shortened to a common stem. */
const stemsOf = (text: string, language: string): string[] =>
  (text.match(/[\p{L}\p{M}]{3,}/gu) ?? [])
    .filter(
      (word) => !STOP_WORDS.has(word.toLowerCase()) && findNegations(word, language).length === 0,
    )
    .map(toStem);

const isSameStem = (a: string, b: string): boolean =>
  a.startsWith(b) || b.startsWith(a) || a.slice(0, 4) === b.slice(0, 4);

/** Number of letters beside a negation that are compared in languages that do not separate words. */
const COMPARED_LETTERS = 6;

const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

/** Whether the prose has the words beside a negation of a source. */
function sharesWords(
  prose: string,
  { word, before, after }: { word: string; before: string; after: string },
  language: string,
): boolean {
  const base = baseLanguage(language);
  const side = negatedSide(language);
  if (base === "ja" || base === "zh") {
    const beside =
      side === "before" ? before.slice(-COMPARED_LETTERS) : after.slice(0, COMPARED_LETTERS);
    const pairs = pairsOf(beside.replaceAll(/[^\p{L}]/gu, ""));
    return (
      pairs.length > 2 && pairs.filter((pair) => prose.includes(pair)).length * 2 >= pairs.length
    );
  }
  if (base === "ko") {
    // A verb's form changes from its second syllable on.
    const [first = "", second = ""] = (before.match(/\p{L}+/gu) ?? []).slice(-2);
    const present = prose.match(/\p{L}+/gu) ?? [];
    const has = (beginning: string): boolean =>
      beginning !== "" && present.some((other) => other.startsWith(beginning));
    return has(first.slice(0, 2)) && has(second.slice(0, 1));
  }
  const present = stemsOf(prose, language);
  const has = (stem: string | undefined): boolean =>
    stem !== undefined && present.some((other) => isSameStem(stem, other));
  const preceding = stemsOf(before, language);
  if (side === "within") {
    const root = word.toLowerCase().slice(0, 3);
    return (
      has(preceding.at(-1)) &&
      prose
        .toLowerCase()
        .split(/\P{L}+/u)
        .some((other) => other.startsWith(root))
    );
  }
  const following = stemsOf(after.split(/[.;:!?“”«»]/u, 1)[0] ?? "", language);
  return side === "after"
    ? following.length > 1 && following.slice(0, 2).every(has)
    : preceding.slice(-2).some(has) && has(following[0]);
}

/**
 * A negation of a source sentence, with the words after it, that the prose drops: it has the words beside the negation, but no
 * negation. Null if there is none.
 */
export function findDroppedNegation(
  prose: string,
  sentence: string,
  language: string,
): string | null {
  if (isNegative(prose, language)) return null;
  for (const { 0: word, index } of findNegations(sentence, language)) {
    const end = index + word.length;
    const beside = { word, before: sentence.slice(0, index), after: sentence.slice(end) };
    if (sharesWords(prose, beside, language))
      return `${word}${sentence.slice(end, end + 30)}`.trim();
  }
  return null;
}
