/** Converts offsets between code points, which Web Annotation uses, and UTF-16 units, which JavaScript uses. */

/** A text whose offsets can be converted. */
export class CodePoints {
  readonly text: string;
  /** UTF-16 offsets of the characters with two units, ascending. */
  private readonly wide: readonly number[];

  constructor(text: string) {
    this.text = text;
    this.wide = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index);
  }

  /** The offset in code points of a UTF-16 offset. */
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

  /** The UTF-16 offset of an offset in code points. */
  toUnits(points: number): number {
    // Each character outside the BMP before the offset adds one unit.
    let units = points;
    while (this.fromUnits(units) < points) units += points - this.fromUnits(units);
    return units;
  }

  /** The last `count` code points before a UTF-16 offset. */
  before(offset: number, count: number): string {
    return Array.from(this.text.slice(Math.max(0, offset - 2 * count), offset))
      .slice(-count)
      .join("");
  }

  /** The first `count` code points at a UTF-16 offset. */
  after(offset: number, count: number): string {
    return Array.from(this.text.slice(offset, offset + 2 * count))
      .slice(0, count)
      .join("");
  }
}
