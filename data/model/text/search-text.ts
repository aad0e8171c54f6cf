/**
 * The tokeniser of full-text search. The compiler builds the index with it; the Worker parses queries and finds the passages to
 * highlight. Spellings that readers would type interchangeably have the same term.
 *
 * Transliterations are not handled here; they are listed as aliases of actors.
 */

import { once } from "../memoise.ts";
import { toAsciiDigits } from "./digits.ts";

/** A term and its position in the text, in UTF-16 units, `end` exclusive. */
export interface Token {
  term: string;
  start: number;
  end: number;
  /** Whether it is the last letter of an unspaced run, which the pair before it already contains. */
  isTail?: boolean;
}

/** Letters that NFKC and NFD do not map to what readers type for them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ı: "i",
  ς: "σ",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ة: "ه",
  "\u0640": "", // tatweel
};
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "gu");

/**
 * Accents, Hebrew points and Arabic vowel signs. Marks of other scripts distinguish words (Thai and Indic vowels, kana
 * voicing), and so does the breve of й.
 */
const MARKS = /(?<!и)[\u0300-\u036f]|[\u0591-\u05c7\u064b-\u065f\u0670\u06d6-\u06ed]/gu;
const INVISIBLE = /\p{Cf}/gu;

/** The Arabic article, alone or after a conjunction and a preposition, before a stem of at least three letters. */
const ARABIC_ARTICLE = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{L}{3})/u;

/** Folds case, width, accents, ligatures and invisible characters of a word. */
export function fold(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  const folded = word
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(MARKS, "")
    .replaceAll(INVISIBLE, "")
    .normalize("NFC")
    .replaceAll(SPECIAL, (letter) => LETTERS[letter] ?? letter);
  return toAsciiDigits(folded).replace(ARABIC_ARTICLE, "");
}

const APOSTROPHES = "'’‘ʼ＇";
const HYPHENS = "\\-\u2010-\u2015\u2212\uff0d\ufe63";
/** A zero-width space separates words; other format characters are part of a word. */
const WORD = `(?![ʼ\\u{200b}])[\\p{L}\\p{N}](?:(?![ʼ\\u{200b}])[\\p{L}\\p{M}\\p{N}\\p{Cf}])*`;
/** A joint between the pieces of one word: `doesn't`, `co-operation`, `U.S.`, `AT&T`, `1,500`. */
const JOINT = `(?:\\.?[${APOSTROPHES}]|[${HYPHENS}&.．]|(?<=\\p{N}),(?=\\p{N}))`;
/** A plain ASCII word. Matched first, because Unicode classes are ten times as slow. */
const PLAIN = '[A-Za-z0-9]+(?=[\\s;:!?)"”]|[.,](?:\\s|$)|$)';
// Made on the first use: V8 takes 1 to 2 ms for each pattern with classes of letters or scripts.
/** A word with its joints; plus and number signs are part of it (`C++`, `C#`). */
const compoundPattern = once(
  () => new RegExp(`(${PLAIN})|${WORD}(?:${JOINT}${WORD})*(?:[+#＋＃]+(?!${WORD}))?`, "gu"),
);
const piecePattern = once(() => new RegExp(`${WORD}[+#＋＃]*`, "gu"));

/** Scripts that are written without spaces between words. */
const UNSPACED =
  "[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmr}\\p{scx=Mymr}]";
const unspacedPattern = once(() => new RegExp(`${UNSPACED}+|(?:(?!${UNSPACED})[^])+`, "gu"));
const startsUnspaced = once(() => new RegExp(`^${UNSPACED}`, "u"));
/** A letter with the marks on it; those of half-width kana are letters to Unicode. */
const LETTER = /[^\p{M}ﾞﾟ][\p{M}ﾞﾟ]*/gu;

/** A pair for every letter and the next one, and the last letter alone, so that a query of one letter matches it. */
function pairLetters(run: string, offset: number): Token[] {
  const letters = Array.from(run.matchAll(LETTER), ({ 0: text, index }) => ({ text, index }));
  return letters.map(({ text, index }, at) => {
    const next = letters[at + 1]?.text ?? "";
    const start = offset + index;
    const isTail = at > 0 && next === "";
    const end = start + text.length + next.length;
    return { term: fold(text + next), start, end, isTail };
  });
}

/** The pieces of a compound, in order: words, and pairs of letters in scripts without spaces. */
function listPieces(compound: string, offset: number): Token[] {
  return Array.from(compound.matchAll(piecePattern())).flatMap(({ 0: piece, index }) =>
    Array.from(piece.matchAll(unspacedPattern())).flatMap(({ 0: run, index: at }) => {
      const start = offset + index + at;
      return startsUnspaced().test(run)
        ? pairLetters(run, start)
        : [{ term: fold(run), start, end: start + run.length }];
    }),
  );
}

const POSSESSIVE = new RegExp(`\\.?[${APOSTROPHES}][sSｓＳ]$`, "u");
const HAS_APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, "u");
const JOINTS = new RegExp(JOINT, "gu");
const isInitial = ({ term }: Token): boolean => /^\p{L}$/u.test(term);

interface Compound {
  /** The pieces as terms of their own. */
  pieces: Token[];
  /** All pieces as one term; null if there is only one. */
  joined: Token | null;
}

/** The pieces that are words: not initials (`U.S.`), and not what an apostrophe separates (`l'accord`, `doesn't`). */
function filterWords(pieces: Token[], word: string): Token[] {
  if (pieces.every(isInitial)) return [];
  if (!HAS_APOSTROPHE.test(word)) return pieces;
  return isInitial(pieces.at(-1)!) ? [] : pieces.filter((piece) => !isInitial(piece));
}

function parseCompound({ 0: text, 1: plain, index: start }: RegExpExecArray): Compound {
  if (plain !== undefined) {
    const piece = { term: plain.toLowerCase(), start, end: start + plain.length };
    return { pieces: [piece], joined: null };
  }
  const word = text.replace(POSSESSIVE, "");
  const pieces = listPieces(word, start).filter(({ term }) => term !== "");
  const withoutJoints = word.replaceAll(JOINTS, "");
  if (pieces.length < 2 || withoutJoints === word) return { pieces, joined: null };
  const joined = { term: fold(withoutJoints), start, end: start + word.length };
  return { pieces: filterWords(pieces, word), joined };
}

/** The tokens of a text, in order. A compound yields the whole and then its pieces (`co-operation`: cooperation, co, operation). */
export function* tokenise(text: string): Generator<Token, void> {
  for (const match of text.matchAll(compoundPattern())) {
    const { pieces, joined } = parseCompound(match);
    if (joined) yield joined;
    yield* pieces;
  }
}

export const listTerms = (text: string): string[] => Array.from(tokenise(text), ({ term }) => term);

const toPhrase = (tokens: readonly Token[]): string[] =>
  tokens.filter(({ isTail }) => !isTail).map(({ term }) => term);

/** The terms of a phrase, consecutive as in any text that contains it. */
export const listPhrase = (phrase: string): string[] => toPhrase([...tokenise(phrase)]);

/** Whether a term is of a script without spaces, where one letter can be a word. */
export const isUnspaced = (term: string): boolean => startsUnspaced().test(term);

/** A query as words; a word matches if all terms of any of its alternatives do. */
export type ParsedQuery = readonly (readonly (readonly string[])[])[];

export function parseSearchQuery(query: string): ParsedQuery {
  return Array.from(query.matchAll(compoundPattern()), parseCompound)
    .map(({ pieces, joined }) => [joined ? [joined] : [], pieces])
    .map((alternatives) => alternatives.filter(({ length }) => length > 0).map(toPhrase))
    .filter(({ length }) => length > 0);
}
