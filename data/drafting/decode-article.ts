/** Decodes the raw text of an article that is added or replaced. */
import { isUtf8 } from "node:buffer";
import { EditorError } from "../source/editor-error.ts";
import { findOtherFormat } from "../source/text/other-format.ts";

/** Offset of the first byte that is not valid UTF-8, or of the end if a character is incomplete there. */
function findInvalidByte(bytes: Uint8Array): number {
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

/** The text, with a byte order mark. Throws an EditorError if it is of another format, not UTF-8, or without words. `name`: for messages. */
export function decodeArticle(bytes: Uint8Array, name: string): string {
  const format = findOtherFormat(bytes);
  if (format) throw new EditorError(`${name} is ${format.name}, not plain text: ${format.remedy}`);
  if (!isUtf8(bytes))
    throw new EditorError(
      `${name} is not UTF-8 at byte ${findInvalidByte(bytes)}: save the text as UTF-8`,
    );
  const raw = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  if (!/[\p{L}\p{N}]/u.test(raw)) throw new EditorError(`${name} has no words`);
  return raw;
}
