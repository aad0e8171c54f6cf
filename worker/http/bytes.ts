/** Answers as bytes: what was written once is copied into every answer that holds it, and never written again. */

export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();

/** UTF-8. */
export const encode = (text: string): Bytes => encoder.encode(text);

export const decode = (written: string | Bytes): string =>
  typeof written === "string" ? written : new TextDecoder().decode(written);

/** All parts one after the other; texts that are neighbours are encoded at once. */
export function join(parts: readonly (string | Bytes)[]): Bytes {
  const pieces: Bytes[] = [];
  let length = 0;
  let text = "";
  const add = (piece: Bytes): void => {
    pieces.push(piece);
    length += piece.byteLength;
  };
  for (const part of parts) {
    if (typeof part === "string") text += part;
    else {
      if (text) add(encode(text));
      text = "";
      add(part);
    }
  }
  if (text) add(encode(text));
  const joined = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.byteLength;
  }
  return joined;
}
