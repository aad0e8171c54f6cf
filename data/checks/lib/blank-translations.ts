/** Separates what an article has as spoken or written from what statements quote from it as a translation. */
import type { Passage, StoryArticle } from "../../source/story.ts";
import { findRawOffset } from "../../source/text/raw-offset.ts";
import { mergeRanges, replaceRanges, type TextRange } from "../../model/text/text-range.ts";

/** In place of each UTF-16 unit of a translation, so that offsets stay. No article contains it: control characters are refused. */
const BLANK = "\0";

const blankRanges = (text: string, ranges: readonly TextRange[]): string =>
  replaceRanges(text, ranges, ({ start, end }) => BLANK.repeat(end - start));

/** An article's body and raw text, each with the words blanked that one of the passages marks as `translated`. */
export function blankTranslations(
  { id, text }: StoryArticle,
  passages: readonly Passage[],
): { body: string; raw: string } {
  const ranges = mergeRanges(
    passages.flatMap(({ article, quoteFile, location }) =>
      article === id && quoteFile?.translated && location?.found ? [location.found] : [],
    ),
  );
  // A quote does not run across boilerplate, so it is as long in the raw text.
  const rawRanges = ranges.map(({ start, end }) => {
    const rawStart = findRawOffset(text, start);
    return { start: rawStart, end: rawStart + end - start };
  });
  return { body: blankRanges(text.body.text, ranges), raw: blankRanges(text.raw.text, rawRanges) };
}
