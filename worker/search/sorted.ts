import TinyQueue from "tinyqueue";

/** Items in an order, sorted only as far as they are read: a page of many costs one look at each. */
export class Sorted<Item> {
  readonly length: number;
  private readonly items: readonly Item[];
  private readonly compare: (a: Item, b: Item) => number;

  /** `compare`: as for `Array.sort`; no two items are equal. */
  constructor(items: readonly Item[], compare: (a: Item, b: Item) => number) {
    this.length = items.length;
    this.items = items;
    this.compare = compare;
  }

  slice(from: number, to: number): Item[] {
    if (to >= this.length) return this.items.toSorted(this.compare).slice(from);
    const first = new TinyQueue<Item>([], (a, b) => this.compare(b, a));
    for (const item of this.items) {
      const last = first.peek();
      if (first.length < to) first.push(item);
      else if (last !== undefined && this.compare(item, last) < 0) {
        first.pop();
        first.push(item);
      }
    }
    return first.data.toSorted(this.compare).slice(from);
  }
}
