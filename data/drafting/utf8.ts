/** Offset of the first byte that is not valid UTF-8; null if all are. */
export function findInvalidByte(bytes: Uint8Array): number | null {
  const isValid = (length: number, whole: boolean): boolean => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length), {
        stream: !whole,
      });
      return true;
    } catch {
      return false;
    }
  };
  if (isValid(bytes.length, true)) return null;
  // A prefix may end within a character; the shortest invalid prefix ends with the invalid byte.
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (middle <= bytes.length && isValid(middle, false)) valid = middle;
    else invalid = middle;
  }
  return Math.min(valid, bytes.length);
}
