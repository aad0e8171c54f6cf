/** Matches the lines that are copied along with an article from its web page. */
import { addressesReaders, isProse, MAX_BOILERPLATE_LENGTH } from "../lines.ts";
import { CREDITS } from "./credits.ts";
import type { LinePattern } from "./line-pattern.ts";
import { PAGE_TOOLS } from "./page-tools.ts";
import { PROMOTIONS } from "./promotions.ts";

/**
 * Tested in this order against a trimmed line; the first match decides. Lines above the headline, below the last paragraph or
 * repeated are found without patterns, so these cover the lines between paragraphs, and set the kinds that editors see.
 */
const PATTERNS: readonly LinePattern[] = [...PAGE_TOOLS, ...CREDITS, ...PROMOTIONS];

/**
 * The pattern that a line matches; null for a line that reads like text. The words of a pattern are weak evidence against a sentence:
 * "Published in 1974, the treaty bound both."
 */
export function matchLine(text: string): LinePattern | null {
  if (text.length > MAX_BOILERPLATE_LENGTH) return null;
  const isSentence = isProse(text) && !addressesReaders(text);
  return (
    PATTERNS.find(
      ({ test, ofSentences = false }) => (ofSentences || !isSentence) && test.test(text),
    ) ?? null
  );
}
