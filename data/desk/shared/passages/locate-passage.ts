/** Where a passage stands in its article's raw text. */
import type { ArticleView } from "../desk-api.ts";
import type { TextRange } from "../../../model/text/text-range.ts";
import type { SelectedPassage } from "./select-passage.ts";

/** Null where boilerplate stands inside the passage. */
export function locatePassage(
  { raw }: ArticleView,
  { quote, prefix = "", suffix = "" }: SelectedPassage,
): TextRange | null {
  const at = raw.indexOf(`${prefix}${quote}${suffix}`);
  const start = at === -1 ? raw.indexOf(quote) : at + prefix.length;
  return start === -1 ? null : { start, end: start + quote.length };
}
