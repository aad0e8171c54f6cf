/** Where a passage stands in its article's raw text. */
import type { ArticleView } from "./desk-api.ts";
import type { Range, SelectedPassage } from "./select-passage.ts";

/** Null where boilerplate stands inside the passage. */
export function locatePassage(
  { raw }: ArticleView,
  { quote, prefix = "", suffix = "" }: SelectedPassage,
): Range | null {
  const at = raw.indexOf(`${prefix}${quote}${suffix}`);
  const start = at === -1 ? raw.indexOf(quote) : at + prefix.length;
  return start === -1 ? null : { start, end: start + quote.length };
}

/** The lines around a range, up to the blank lines on both sides: quotation marks and verbs of saying may stand beside it. */
export function paragraphAround(raw: string, { start, end }: Range): Range {
  const before = Array.from(raw.slice(0, start).matchAll(/\n\s*\n/gu)).at(-1);
  const after = raw.slice(end).search(/\n\s*\n/u);
  return {
    start: before ? before.index + before[0].length : 0,
    end: after === -1 ? raw.length : end + after,
  };
}
