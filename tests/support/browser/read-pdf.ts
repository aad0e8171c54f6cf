import { extractText } from "unpdf";

/** A text without line breaks and spaces, for which a PDF's font may have no glyph. */
export const squash = (text: string): string => text.replaceAll(/[\s\u00ad]+/gu, "");

/** The number of pages of a PDF, and its text, squashed. */
export async function readPdf(pdf: Uint8Array): Promise<{ pages: number; text: string }> {
  const { totalPages, text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  return { pages: totalPages, text: squash(text) };
}
