/** The Chinese numerals 0–9. */
export const HAN_DIGITS = "〇一二三四五六七八九";

/** Digits of every script (٣, ३, ３) as 0–9; the text keeps its length in code points. */
export function toAsciiDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    // Unicode has each script's ten digits in a row.
    const point = digit.codePointAt(0)!;
    let zero = point;
    while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String(point - zero);
  });
}
