import { isUtf8 } from "node:buffer";

/** Offset of the first byte that is not valid UTF-8, or of the end if a character is incomplete there; null if all are valid. */
export function findInvalidByte(bytes: Uint8Array): number | null {
  if (isUtf8(bytes)) return null;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const offset = bytes.findIndex((byte) => {
    try {
      decoder.decode(Uint8Array.of(byte), { stream: true });
      return false;
    } catch {
      return true;
    }
  });
  return offset === -1 ? bytes.length : offset;
}
