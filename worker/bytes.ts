/** Answers as bytes: what was written once is copied into every answer that holds it, and never written again. */

export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();

/** UTF-8. */
export const encode = (text: string): Bytes => encoder.encode(text);

export const decode = (written: string | Bytes): string =>
  typeof written === "string" ? written : new TextDecoder().decode(written);

/** All parts one after the other. */
export function join(parts: readonly Bytes[]): Bytes {
  let length = 0;
  for (const part of parts) length += part.byteLength;
  const joined = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.byteLength;
  }
  return joined;
}
