/** The numbers in a text, written in figures or in words, as values. */
import { baseLanguage } from "../../../model/text/language.ts";
import { memoise } from "../../../model/memoise.ts";
import { memoiseByLanguage } from "../memoise-text.ts";
import { straighten } from "../words/straighten.ts";
import { toAsciiDigits } from "../../../model/text/digits.ts";
import { CARDINALS, ORDINALS } from "./number-names.ts";
import type { NumberMention } from "./number-mention.ts";
import { findUnspacedNumbers } from "./unspaced-numbers.ts";

type NumberValue = Pick<NumberMention, "value" | "kind">;

/** Patterns of a list `three four thirty=30`: the first entries without a value are 2, 3, 4 … */
const toPatterns = (
  list: string,
  first: number,
  kind: NumberValue["kind"],
): [RegExp, NumberValue][] =>
  list
    .split(" ")
    .filter((entry) => entry !== "")
    .map((entry, index) => {
      const [pattern = "", value] = entry.split("=");
      return [
        new RegExp(`^(?:${pattern})$`, "u"),
        { value: value === undefined ? index + first : Number(value), kind },
      ];
    });

const patternsOf = memoise((base: string) => [
  ...toPatterns(CARDINALS[base] ?? "", 2, ""),
  ...toPatterns(ORDINALS[base] ?? "", 1, "th"),
]);

/** German writes a number as one word: fünfundzwanzig, zweihundert, fünftausend. */
function parseCompound(
  word: string,
  parseWord: (word: string) => NumberValue | null,
): NumberValue | null {
  const [, unit = "", tens = ""] = /^(.+)und(.+zig|.+ßig)$/u.exec(word) ?? [];
  const units = unit === "ein" ? 1 : parseWord(unit)?.value;
  const base = parseWord(tens)?.value;
  if (units !== undefined && base !== undefined) return { value: base + units, kind: "" };
  const [, factor = "", power = ""] = /^(.+)(hundert|tausend)$/u.exec(word) ?? [];
  const by = factor === "ein" ? 1 : parseWord(factor)?.value;
  const of = parseWord(power)?.value;
  return by !== undefined && of !== undefined ? { value: by * of, kind: "" } : null;
}

/** By base language, the value of a word in lower case; null if it is no number. */
const wordParserOf = memoise((base: string): ((word: string) => NumberValue | null) => {
  const parseWord = memoise((word: string): NumberValue | null => {
    const entry = patternsOf(base).find(([pattern]) => pattern.test(word))?.[1] ?? null;
    return entry === null && base === "de" && word.length > 6
      ? parseCompound(word, parseWord)
      : entry;
  });
  return parseWord;
});

/** 1,000 · 1.000 · 1 000 · 1’000 are groups of thousands; 2.5 and 2,5 are decimals. */
function parseFigure(text: string): number {
  const grouped = /^\d{1,3}(?:[.,\s'’٬]\d{3})+$/u.test(text);
  return Number(grouped ? text.replaceAll(/[^\d]/gu, "") : text.replace(/[,٫]/u, "."));
}

const TOKEN =
  /(?<![\p{L}\p{N}])\d{1,3}(?:[.,\s'’٬]\d{3})+(?!\d)|\d+(?:[.,٫]\d+)?|\p{L}+(?:['’ʼ]\p{L}+)*/gu;

/** Arabic attaches "and", prepositions and the article. */
const ARABIC_PREFIX = /^(?:[وفبكل]{0,2}ال|[وفبكل]{1,2})(?=\p{L}{3})/u;

/** Between the parts of one number: "two million", "twenty-five", "$3bn". */
const JOINT = /^[\s-]*(?:(?:and|y|et|e|i|en|og|och)\s+)?$/u;

/** The value of two neighbours as one number: twenty-five, two million, خمسة عشر, quatre-vingts; null if they are two. */
function combine(before: number, value: number, base: string): number | null {
  if (value >= 100 && before < value) return before * value;
  if (base === "ar" && before < 10 && value >= 10 && value < 100) return before + value;
  if (base === "fr" && before === 4 && value === 20) return 80;
  if (base === "fr" && (before === 60 || before === 80) && value < 20) return before + value;
  const isTens = before % 10 === 0 && before >= (base === "tr" ? 10 : 20) && before < 100;
  return isTens && value < 10 ? before + value : null;
}

/** An amount of money before "m", which is a million there and a metre elsewhere. */
const AMOUNT = /\p{Sc}\s?[\d.,]+$/u;

const isFigure = (token: string): boolean => /^\d/.test(token);

/** The number that a token states; null if it states none. `before` and `after`: the text on both sides. */
function parseToken(
  token: string,
  base: string,
  before: string,
  after: string,
): NumberValue | null {
  if (isFigure(token)) {
    const value = parseFigure(token);
    const kind = /^(?:st|nd|rd|th)(?!\p{L})/u.test(after) ? "th" : "";
    return Number.isNaN(value) ? null : { value, kind };
  }
  const word = straighten(token.toLowerCase());
  if (word === "m" && !AMOUNT.test(before)) return null;
  const parseWord = wordParserOf(base);
  return parseWord(word) ?? (base === "ar" ? parseWord(word.replace(ARABIC_PREFIX, "")) : null);
}

/**
 * All numbers of a text. Compounds are read part by part and as a whole ("twenty-five" is 20, 5 and 25; "two million" is
 * 2, 1000000 and 2000000), so that either spelling finds the other.
 */
export const findNumbers = memoiseByLanguage((text, language): readonly NumberMention[] => {
  const base = baseLanguage(language);
  const normalised = toAsciiDigits(text);
  const found: NumberMention[] = [];
  for (const { 0: token, index } of normalised.matchAll(TOKEN)) {
    const end = index + token.length;
    const entry = parseToken(
      token,
      base,
      normalised.slice(0, index),
      normalised.slice(end, end + 3),
    );
    if (!entry) continue;
    const { value, kind } = entry;
    const previous = found.at(-1);
    const mention = { value, kind, text: token, start: index, end };
    found.push(mention);
    if (!previous || !JOINT.test(normalised.slice(previous.end, index).replace(/و$/u, "")))
      continue;
    // Two figures, as in "by 20-3", are two numbers.
    const isSingleNumber = previous.kind === "" && !(isFigure(previous.text) && isFigure(token));
    const whole = isSingleNumber ? combine(previous.value, value, base) : null;
    if (whole === null) continue;
    const { start } = previous;
    found.push({ value: whole, kind, text: text.slice(start, end), start, end });
  }
  return [...found, ...findUnspacedNumbers(normalised, base)];
});
