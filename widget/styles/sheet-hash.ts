import { elementStyles } from "./element-styles.ts";

/** FNV-1a (32 bits, hexadecimal): identifies a style sheet, in runtimes without a synchronous SHA. */
function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** Names the style sheet of the element's first view, which is at `/embed/styles.{hash}.json`. */
export const SHEET_HASH = hashText(elementStyles);

/** The file there. */
export const makeSheetFile = (): string => JSON.stringify({ styles: elementStyles });
