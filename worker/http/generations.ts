/**
 * What was made, kept as long as there is room. There are two generations: what is made or asked for again is of the young one;
 * when that is full, it becomes the old one, and what nobody has asked for since is dropped. A hit is one look into a Map,
 * and changes nothing.
 */
export class Generations<Value> {
  private readonly room: number;
  private young = new Map<string, { value: Value; size: number }>();
  private old: typeof this.young = new Map();
  private used = 0;

  /** `room`: bytes of a generation, so half of what is kept at the most. What takes more than half of it is not kept. */
  constructor(room: number) {
    this.room = room;
  }

  find(key: string): Value | undefined {
    const kept = this.young.get(key);
    if (kept) return kept.value;
    const older = this.old.get(key);
    if (older) this.keep(key, older.value, older.size);
    return older?.value;
  }

  /** `size`: bytes that it holds. */
  keep(key: string, value: Value, size: number): void {
    if (size > this.room / 2) return;
    if (this.used + size > this.room) {
      this.old = this.young;
      this.young = new Map();
      this.used = 0;
    }
    this.young.set(key, { value, size });
    this.used += size;
  }
}
