/** Offsets in code points, which Web Annotation counts in, against offsets in UTF-16 units, which JavaScript counts in. */

/** Translates offsets of one text. */
export class CodePoints {
  readonly text: string;
  /** Length in code points. */
  readonly length: number;
  /** UTF-16 offsets of the characters that take two units, ascending. */
  private readonly wide: readonly number[];

  constructor(text: string) {
    this.text = text;
    this.wide = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index);
    this.length = text.length - this.wide.length;
  }

  /** Code points before a UTF-16 offset. */
  fromUnits(offset: number): number {
    let low = 0;
    let high = this.wide.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.wide[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  }

  /** The last `count` code points before a UTF-16 offset. */
  before(offset: number, count: number): string {
    if (this.wide.length === 0) return this.text.slice(Math.max(0, offset - count), offset);
    return Array.from(this.text.slice(Math.max(0, offset - 2 * count), offset))
      .slice(-count)
      .join("")
      .replace(/^[\udc00-\udfff]/, "");
  }

  /** The first `count` code points from a UTF-16 offset on. */
  after(offset: number, count: number): string {
    if (this.wide.length === 0) return this.text.slice(offset, offset + count);
    return Array.from(this.text.slice(offset, offset + 2 * count))
      .slice(0, count)
      .join("");
  }
}
