/** Estimates the number of lines of a text without a browser, from the widths of letters in Arial, Helvetica and Roboto, rounded up. */

import { memoise } from "../../data/model/memoise.ts";

/** The first class that a character is in determines its width in em. */
const WIDTHS: readonly (readonly [characters: RegExp, em: number])[] = [
  [/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/, 1],
  [/[\s.,:;!'’‘|iljtfI()[\]·/-]/, 0.3],
  [/[mwMW—%@]/, 0.88],
  [/[A-ZА-ЯЄІЇҐ]/, 0.7],
  [/[а-яєіїґ]/, 0.58],
];
/** Width of all other characters: lower-case Latin letters, digits, Arabic. */
const OTHER_WIDTH = 0.55;
/** Ratio of the widths of bold and regular type. */
const BOLD = 1.06;

const measureCharacter = memoise(
  (character: string) =>
    WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? OTHER_WIDTH,
);

function measure(text: string): number {
  let sum = 0;
  for (const character of text) sum += measureCharacter(character);
  return sum;
}

/** Number of lines of a text in a column of `width`, in em of the text. Lines break at spaces, and within CJK. */
export function countLines(text: string, width: number, bold = false): number {
  const words =
    text.match(/[\u2e80-\ua4cf\uf900-\ufaff]|[^\s\u2e80-\ua4cf\uf900-\ufaff]+\s*/g) ?? [];
  const column = width / (bold ? BOLD : 1);
  let lines = 1;
  let at = 0;
  for (const word of words) {
    const wordWidth = measure(word.trimEnd());
    if (at > 0 && at + wordWidth > column) {
      lines++;
      at = 0;
    }
    // A word wider than the column is broken.
    lines += Math.max(0, Math.ceil(wordWidth / column) - 1);
    at += measure(word);
  }
  return lines;
}
