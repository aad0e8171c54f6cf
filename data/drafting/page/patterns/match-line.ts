/** Matches the lines that are copied along with an article from its web page. */
import { CREDITS } from "./credits.ts";
import type { LinePattern } from "./line-pattern.ts";
import { PAGE_TOOLS } from "./page-tools.ts";
import { PROMOTIONS } from "./promotions.ts";

/**
 * Tested in this order against a trimmed line; the first match decides. Lines above the headline, below the last paragraph or
 * repeated are found without patterns, so these cover the lines between paragraphs, and set the kinds that editors see.
 */
const PATTERNS: readonly LinePattern[] = [...PAGE_TOOLS, ...CREDITS, ...PROMOTIONS];

/** A longer line is a paragraph, in UTF-16 units. */
const MAX_LENGTH = 1500;

/** The pattern that a line matches; null for a line that reads like text. */
export const matchLine = (text: string): LinePattern | null =>
  text.length > MAX_LENGTH ? null : (PATTERNS.find(({ test }) => test.test(text)) ?? null);
