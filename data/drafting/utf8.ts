/** Whether bytes are UTF-8, and if not, where they stop being it. */

/** The offset of the first byte that UTF-8 does not allow there, or null. */
export function findBadByte(bytes: Uint8Array): number | null {
  const isSound = (length: number, whole: boolean): boolean => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length), {
        stream: !whole,
      });
      return true;
    } catch {
      return false;
    }
  };
  if (isSound(bytes.length, true)) return null;
  // A prefix that ends within a character is sound so far; the first that is not ends with the bad byte.
  let sound = 0;
  let bad = bytes.length + 1;
  while (bad - sound > 1) {
    const middle = (sound + bad) >> 1;
    if (middle <= bytes.length && isSound(middle, false)) sound = middle;
    else bad = middle;
  }
  return Math.min(sound, bytes.length);
}
