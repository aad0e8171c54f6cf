/** How many lines a text takes, without a browser: advance widths of the kind that Arial, Helvetica and Roboto have, rounded up. */

/** Em, by the first class that a character is in. */
const WIDTHS: readonly (readonly [characters: RegExp, em: number])[] = [
  [/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/, 1],
  [/[\s.,:;!'’‘|iljtfI()[\]·/-]/, 0.3],
  [/[mwMW—%@]/, 0.88],
  [/[A-ZА-ЯЄІЇҐ]/, 0.7],
  [/[а-яєіїґ]/, 0.58],
];
/** Of all others: Latin small letters, digits, Arabic. */
const OTHER = 0.55;
/** How much wider bold type is. */
const BOLD = 1.06;

const known = new Map<string, number>();

function measureCharacter(character: string): number {
  let width = known.get(character);
  if (width === undefined) {
    width = WIDTHS.find(([some]) => some.test(character))?.[1] ?? OTHER;
    known.set(character, width);
  }
  return width;
}

function measure(text: string): number {
  let sum = 0;
  for (const character of text) sum += measureCharacter(character);
  return sum;
}

/** Lines of `text` in a column of `width` em of its own size, broken as a browser breaks them: at spaces, and within CJK. */
export function countLines(text: string, width: number, bold = false): number {
  const words =
    text.match(/[\u2e80-\ua4cf\uf900-\ufaff]|[^\s\u2e80-\ua4cf\uf900-\ufaff]+\s*/g) ?? [];
  const column = width / (bold ? BOLD : 1);
  let lines = 1;
  let at = 0;
  for (const word of words) {
    const long = measure(word.trimEnd());
    if (at > 0 && at + long > column) {
      lines++;
      at = 0;
    }
    // A word longer than the column is broken, too.
    lines += Math.max(0, Math.ceil(long / column) - 1);
    at += measure(word);
  }
  return lines;
}

/** Width of `text` on one line, in em. */
export const measureText = (text: string, bold = false): number =>
  measure(text) * (bold ? BOLD : 1);
