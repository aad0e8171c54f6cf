interface FileFormat {
  name: string;
  remedy: string;
}

const SIGNATURES: readonly [signature: string, name: string, remedy: string][] = [
  ["%PDF-", "a PDF", "open it, copy its text into a .txt file, and use that"],
  ["{\\rtf", "an RTF document", "open it in a word processor and save it as plain text (UTF-8)"],
  [
    "PK\u0003\u0004",
    "a word processor’s document or a ZIP archive",
    "open it and save it as plain text (UTF-8)",
  ],
  ["\u00d0\u00cf\u0011\u00e0", "a word processor’s document", "save it as plain text (UTF-8)"],
  ["\u00ff\u00fe", "UTF-16 text", "save it as UTF-8"],
  ["\u00fe\u00ff", "UTF-16 text", "save it as UTF-8"],
];

const ELEMENT =
  /<\/?(?:!doctype|html|head|body|title|meta|link|script|style|div|p|span|br|a|h[1-6]|ul|ol|li|table|tr|td|section|article|img|em|strong|b|i|blockquote)\b[^<>]*>/giu;
const HTML_START = /^\s*(?:<\?xml\b|<(?:!doctype\s+html|html|head|body)\b)/iu;
const ENTITY = /&(?:[a-z]{2,8}|#\d{2,5}|#x[0-9a-f]{2,5});/giu;

/** UTF-8 that was read as Windows-1252: â€œ for “, Ã© for é. */
const MISREAD = /â€[œ\u009d™˜”“¦]|Ã[©¨¼¶¤±§¡]/gu;

/** Minimum number of entities or misread letters: a text may mention one. */
const MIN_OCCURRENCES = 2;

/** Minimum number of tags in HTML: a text may mention a few. */
const MIN_TAGS = 3;

const HTML: FileFormat = {
  name: "HTML",
  remedy: "open the page, copy the article’s text into a .txt file, and use that",
};

function isJson(text: string): boolean {
  if (!/^[\s\ufeff]*[{[]/u.test(text)) return false;
  try {
    return typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
}

/** The format of a file that is not plain text, such as a document or HTML; null if it is plain text. */
export function findOtherFormat(bytes: Uint8Array): FileFormat | null {
  const start = Buffer.from(bytes.subarray(0, 1024))
    .toString("latin1")
    .replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, "");
  for (const [signature, name, remedy] of SIGNATURES)
    if (start.startsWith(signature)) return { name, remedy };
  const text = new TextDecoder("utf-8").decode(bytes);
  if (HTML_START.test(text) || (text.match(ELEMENT)?.length ?? 0) >= MIN_TAGS) return HTML;
  if ((text.match(ENTITY)?.length ?? 0) >= MIN_OCCURRENCES) return HTML;
  if ((text.match(MISREAD)?.length ?? 0) >= MIN_OCCURRENCES)
    return {
      name: "text that was decoded wrongly (â€œ for “)",
      remedy: "open the original as UTF-8, and save its text again",
    };
  if (isJson(text)) return { name: "JSON", remedy: "save the article’s text alone as plain text" };
  if (text.includes("\r") && !text.includes("\n"))
    return { name: "text with carriage returns alone", remedy: "save it with line feeds (LF)" };
  // oxlint-disable-next-line no-control-regex -- the pattern is for these characters
  if (/[\0-\u0008\u000e-\u001a\u001c-\u001f]/u.test(text))
    return { name: "a binary file", remedy: "save the article’s text as plain text (UTF-8)" };
  return null;
}
